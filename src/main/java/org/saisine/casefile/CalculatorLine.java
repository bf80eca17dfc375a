package org.saisine.casefile;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.saisine.deadline.Event;
import org.saisine.deadline.EventType;
import org.saisine.deadline.Events;
import org.saisine.deadline.ImpossibleJournal;
import org.saisine.request.Channel;
import org.saisine.request.EntryType;
import org.saisine.web.Problem;

/**
 * One event of a calculated case, and how its link writes it: {@code REFERRAL_REGISTERED:2026-03-16:number=20261234}.
 *
 * @param details what this type of event says besides its day, by the field names of the calculator's contract
 */
record CalculatorLine(EventType type, LocalDate on, Map<String, String> details) {

    private static final int LONGEST = 400;

    private static final EntryFields.Field SENT_BY = new EntryFields.Field(
            "channel",
            "Comment est-elle partie\u202f?",
            Arrays.stream(Channel.values())
                    .map(channel -> new EntryFields.Option(channel.name(), channel.label()))
                    .toList());

    CalculatorLine {
        Map<String, String> known = new TreeMap<>();
        for (EntryFields.Field field : fields(type)) {
            String value = details.getOrDefault(field.name(), "").strip();
            if (!value.isEmpty()) {
                known.put(field.name(), value);
            }
        }
        details = Collections.unmodifiableMap(known);
    }

    /**
     * Reads what {@link #written} writes. Details that its type does not know are left aside.
     *
     * @throws Problem invalid, naming the event by its number
     */
    static CalculatorLine read(String written, int number) {
        String[] parts = written.split(":", -1);
        if (written.length() > LONGEST) {
            throw unreadable(written, number, "il est trop long.");
        }
        EventType type = type(parts[0]).orElseThrow(() -> unreadable(written, number, "ce type est inconnu."));
        try {
            LocalDate on = LocalDate.parse(parts.length < 2 ? "" : parts[1].strip());
            var line = new CalculatorLine(type, on, details(parts));
            line.event();
            return line;
        } catch (DateTimeParseException notADate) {
            throw unreadable(written, number, "sa date n’est pas une date (AAAA-MM-JJ).");
        } catch (ImpossibleJournal unfit) {
            throw unreadable(written, number, unfit.reason());
        }
    }

    public String written() {
        List<String> parts = new ArrayList<>(List.of(type.name(), on.toString()));
        details.forEach((name, value) -> parts.add(name + "=" + guarded(value)));
        return String.join(":", parts);
    }

    /** @throws ImpossibleJournal where a detail is not of its kind */
    Event event() {
        return Events.of(type, on, details);
    }

    public List<String> facts() {
        return EntryFields.facts(fields(type), details);
    }

    /** What a type asks besides its day; a calculated request has no letter that would tell how it left. */
    static List<EntryFields.Field> fields(EventType type) {
        return type == EventType.REQUEST_SENT ? List.of(SENT_BY) : EntryFields.of(EntryType.valueOf(type.name()));
    }

    static Optional<EventType> type(String name) {
        return Arrays.stream(EventType.values())
                .filter(type -> type.name().equals(name.strip()))
                .findFirst();
    }

    private static Map<String, String> details(String[] parts) {
        Map<String, String> details = new TreeMap<>();
        for (int i = 2; i < parts.length; i++) {
            String[] pair = parts[i].split("=", 2);
            if (pair.length == 2) {
                details.put(pair[0], unguarded(pair[1]));
            }
        }
        return details;
    }

    /** A colon inside a value would end it. */
    private static String guarded(String value) {
        return value.replace("%", "%25").replace(":", "%3A");
    }

    private static String unguarded(String value) {
        return value.replace("%3A", ":").replace("%25", "%");
    }

    private static Problem unreadable(String written, int number, String reason) {
        String quoted = written.length() <= 60 ? written : written.substring(0, 60) + "…";
        return Problem.invalid(
                "Ce lien ne peut pas être lu en entier.",
                "Événement n°\u00a0" + number + ", «\u00a0" + quoted + "\u00a0»\u00a0: " + reason);
    }
}
