package org.saisine.casefile;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.saisine.deadline.EventType;
import org.saisine.deadline.ImpossibleJournal;

/**
 * The event that is being written in the calculator's form, as it was typed.
 *
 * @param typed the details of every type, {@code ACKNOWLEDGED.mentionsReferral}: the form asks for all, without scripts
 * @param replaced the number of the line that it corrects; 0 for a new one
 * @param sent whether the form was sent, rather than opened
 */
record CalculatorEntry(
        String what, String day, Map<String, String> typed, int replaced, boolean sent, Map<String, String> problems) {

    /** What the form of a link says, or what is to be corrected where the link asks for that. */
    static CalculatorEntry of(MultivaluedMap<String, String> link, CalculatorCase given) {
        int replaced = number(link.getFirst("modifier"), given.lines().size());
        if (!link.containsKey("quoi")) {
            return replaced == 0
                    ? new CalculatorEntry("", "", Map.of(), 0, false, Map.of())
                    : correcting(given.lines().get(replaced - 1), replaced);
        }
        Map<String, String> typed = new HashMap<>();
        link.forEach((name, values) -> {
            if (name.contains(".")) {
                typed.put(name, values.getFirst());
            }
        });
        return new CalculatorEntry(
                text(link.getFirst("quoi")), text(link.getFirst("jour")), typed, replaced, true, Map.of());
    }

    /** Nothing was typed: the rest of the form alone was changed. */
    boolean isBlank() {
        return what.isEmpty() && day.isEmpty();
    }

    /** The event, or nothing where something is wrong: {@link #checked} then says what. */
    Optional<CalculatorLine> line() {
        Optional<EventType> type = CalculatorLine.type(what);
        LocalDate on = parsed(day);
        if (type.isEmpty() || on == null) {
            return Optional.empty();
        }
        Map<String, String> details = new HashMap<>();
        for (EntryFields.Field field : CalculatorLine.fields(type.get())) {
            details.put(field.name(), typed.getOrDefault(what + "." + field.name(), ""));
        }
        return Optional.of(new CalculatorLine(type.get(), on, details));
    }

    /** With what is missing, said at its field. */
    CalculatorEntry checked() {
        Map<String, String> wrong = new LinkedHashMap<>();
        if (CalculatorLine.type(what).isEmpty()) {
            wrong.put("quoi", "Choisissez ce qui s’est passé.");
        }
        if (parsed(day) == null) {
            wrong.put("jour", "Indiquez le jour où cela s’est passé (AAAA-MM-JJ).");
        }
        return refused(wrong);
    }

    /** With the reason why the law says that it cannot have happened. */
    CalculatorEntry refused(ImpossibleJournal impossible) {
        return refused(Map.of("jour", impossible.event() + "\u00a0: " + impossible.reason()));
    }

    private CalculatorEntry refused(Map<String, String> wrong) {
        return new CalculatorEntry(what, day, typed, replaced, sent, wrong);
    }

    private static CalculatorEntry correcting(CalculatorLine line, int number) {
        Map<String, String> typed = new HashMap<>();
        line.details().forEach((name, value) -> typed.put(line.type().name() + "." + name, value));
        return new CalculatorEntry(line.type().name(), line.on().toString(), typed, number, false, Map.of());
    }

    private static @Nullable LocalDate parsed(String text) {
        return CalculatorReading.parsed(text);
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value.strip();
    }

    private static int number(@Nullable String text, int most) {
        boolean isOne = text != null && text.matches("[1-9][0-9]{0,2}");
        return isOne && Integer.parseInt(text) <= most ? Integer.parseInt(text) : 0;
    }
}
