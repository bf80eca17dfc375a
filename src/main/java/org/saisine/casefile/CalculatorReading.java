package org.saisine.casefile;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.saisine.deadline.Regime;
import org.saisine.deadline.Territory;
import org.saisine.web.Problem;

/**
 * What could be read of a link, and what is wrong with the rest, by the name of its field. What a link says besides is
 * ignored.
 */
record CalculatorReading(CalculatorCase given, Map<String, String> problems) {

    static CalculatorReading of(MultivaluedMap<String, String> link) {
        Map<String, String> problems = new LinkedHashMap<>();
        CalculatorCase given = new CalculatorCase(
                one(Regime.values(), link, "regime", Regime.GENERAL, problems),
                one(Territory.values(), link, "residence", Territory.METROPOLE, problems),
                one(Territory.values(), link, "tribunal", Territory.METROPOLE, problems),
                day(link, "le", problems),
                lines(link.getOrDefault("e", List.of()), problems));
        return new CalculatorReading(given, problems);
    }

    /** The day that a date field sends; null where it is none. */
    static @Nullable LocalDate parsed(@Nullable String text) {
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeParseException notADate) {
            return null;
        }
    }

    private static @Nullable LocalDate day(
            MultivaluedMap<String, String> link, String name, Map<String, String> problems) {
        String text = CalculatorCase.first(link, name);
        LocalDate day = parsed(text);
        if (text != null && day == null) {
            problems.put(name, "«\u00a0" + shortened(text) + "\u00a0» n’est pas une date (AAAA-MM-JJ).");
        }
        return day;
    }

    private static List<CalculatorLine> lines(List<String> written, Map<String, String> problems) {
        List<CalculatorLine> lines = new ArrayList<>();
        List<String> some = written.subList(0, Math.min(written.size(), CalculatorCase.MOST_LINES));
        for (String each : some) {
            try {
                lines.add(CalculatorLine.read(each, lines.size() + 1));
            } catch (Problem unreadable) {
                problems.putIfAbsent("e", unreadable.detail());
            }
        }
        if (written.size() > some.size()) {
            problems.put(
                    "e",
                    "Ce lien compte " + written.size() + " événements, le calcul en accepte "
                            + CalculatorCase.MOST_LINES + ".");
        }
        return lines;
    }

    private static <E extends Enum<E>> E one(
            E[] values, MultivaluedMap<String, String> link, String name, E otherwise, Map<String, String> problems) {
        String text = CalculatorCase.first(link, name);
        if (text == null) {
            return otherwise;
        }
        return Arrays.stream(values)
                .filter(value -> value.name().equals(text))
                .findFirst()
                .orElseGet(() -> {
                    problems.put(name, "La valeur «\u00a0" + shortened(text) + "\u00a0» est inconnue.");
                    return otherwise;
                });
    }

    private static String shortened(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "…";
    }
}
