package org.saisine.deadline;

import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** French dates and numbers inside explanations, typographically right. */
final class Wording {

    static final String NBSP = "\u00a0";

    /** A colon as French writes it. */
    static final String COLON = NBSP + ": ";

    /** A semicolon as French writes it. */
    static final String SEMICOLON = "\u202f; ";

    private static final String[] MONTHS = {
        "janvier",
        "février",
        "mars",
        "avril",
        "mai",
        "juin",
        "juillet",
        "août",
        "septembre",
        "octobre",
        "novembre",
        "décembre"
    };

    private static final int LONG_EXPLANATION = 500;

    private static final String[] WEEKDAYS = {"lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"};

    /** Written once each, as explanations repeat them; only those that a journal may hold, so that they stay few. */
    private static final Map<LocalDate, String> DAYS = new ConcurrentHashMap<>();

    private Wording() {}

    /** 3 février 2026, 1er mars 2026. */
    static String day(LocalDate date) {
        String known = DAYS.get(date);
        if (known != null) {
            return known;
        }
        return JournalChecks.isWithinTheLaw(date) ? DAYS.computeIfAbsent(date, Wording::written) : written(date);
    }

    private static String written(LocalDate date) {
        String number = date.getDayOfMonth() == 1 ? "1er" : Integer.toString(date.getDayOfMonth());
        return number + NBSP + MONTHS[date.getMonthValue() - 1] + " " + date.getYear();
    }

    /** dimanche 3 mai 2026. */
    static String weekday(LocalDate date) {
        return WEEKDAYS[date.getDayOfWeek().getValue() - 1] + " " + day(date);
    }

    /** le 3 mars 2026; entre le 3 et le … where the day is not certain. */
    static String when(Interval interval) {
        return interval.isCertain()
                ? "le " + day(interval.earliest())
                : "entre le " + day(interval.earliest()) + " et le " + day(interval.latest());
    }

    static String quoted(String text) {
        return "«" + NBSP + text + NBSP + "»";
    }

    /** un mois, deux mois, un an. */
    static String months(int months) {
        return switch (months) {
            case 1 -> "un mois";
            case 2 -> "deux mois";
            case 3 -> "trois mois";
            case 4 -> "quatre mois";
            case 12 -> "un an";
            default -> months + NBSP + "mois";
        };
    }

    static String capital(String sentence) {
        return Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
    }

    /** The sentences that have something to say, one after the other. */
    static String sentences(@Nullable String... parts) {
        StringBuilder text = new StringBuilder(LONG_EXPLANATION);
        for (String part : parts) {
            if (part != null && !part.isEmpty()) {
                text.append(text.isEmpty() ? "" : " ").append(part);
            }
        }
        return text.toString();
    }
}
