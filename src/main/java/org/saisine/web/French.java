package org.saisine.web;

import io.quarkus.qute.TemplateExtension;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Dates, numbers and sizes as French typography writes them; in templates, {@code {date.full}}, {@code {size.bytes}}. */
@TemplateExtension
public final class French {

    /** No-break space (before a colon, inside guillemets, between a number and its unit). */
    public static final String NBSP = "\u00a0";

    /** Narrow no-break space (before ; ! ? and between thousands). */
    public static final String NNBSP = "\u202f";

    /** Two months: the longest period of this law is told in days. */
    private static final long FELT_DAYS = 62;

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final DateTimeFormatter MONTH_YEAR = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.FRENCH);
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEEE", Locale.FRENCH);
    private static final DateTimeFormatter DIGITS = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.FRENCH);

    private French() {}

    /** samedi 2 mai 2026. */
    public static String full(LocalDate date) {
        return date.format(WEEKDAY) + " " + day(date);
    }

    /** 2 mai 2026, 1er mai 2026 (the day never parts from its month). */
    public static String day(LocalDate date) {
        String number = date.getDayOfMonth() == 1 ? "1er" : Integer.toString(date.getDayOfMonth());
        return number + NBSP + date.format(MONTH_YEAR);
    }

    /** 02/05/2026, for tables. */
    public static String digits(LocalDate date) {
        return date.format(DIGITS);
    }

    /** 2026-05-02, for the machine-readable attribute of a time element. */
    public static String iso(LocalDate date) {
        return date.toString();
    }

    /** mai 2026, the head of a month of the calendar. */
    public static String month(LocalDate date) {
        return date.format(MONTH_YEAR);
    }

    /** dans 12 jours, aujourd’hui, hier, il y a 3 jours; in months and years where days would be hard to feel. */
    public static String fromToday(LocalDate date, LocalDate today) {
        long days = ChronoUnit.DAYS.between(today, date);
        return switch ((int) days) {
            case 0 -> "aujourd’hui";
            case 1 -> "demain";
            case -1 -> "hier";
            default -> (days > 0 ? "dans" : "il y a") + NBSP + span(Math.abs(days), today, date);
        };
    }

    private static String span(long days, LocalDate from, LocalDate to) {
        long months = Math.abs(ChronoUnit.MONTHS.between(from, to));
        if (days <= FELT_DAYS) {
            return count(days, "jour", "jours");
        }
        return months < 24 ? count(months, "mois", "mois") : count(months / 12, "an", "ans");
    }

    /** 2 mai 2026 à 7 h 30, in Paris. */
    public static String moment(Instant instant) {
        ZonedDateTime local = instant.atZone(PARIS);
        return day(local.toLocalDate()) + " à " + hour(local.toLocalTime());
    }

    /** 7 h 30, 7 h. */
    public static String hour(LocalTime time) {
        String minutes = time.getMinute() == 0 ? "" : NBSP + "%02d".formatted(time.getMinute());
        return time.getHour() + NBSP + "h" + minutes;
    }

    /** 1 234,5. */
    public static String grouped(Number number) {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.FRENCH);
        symbols.setGroupingSeparator('\u202f');
        return new DecimalFormat("#,##0.##", symbols).format(number);
    }

    /** 3,4 Mo; 512 octets. */
    public static String bytes(Number count) {
        double value = count.doubleValue();
        if (value < 1000) {
            return grouped(count) + NBSP + (value < 2 ? "octet" : "octets");
        }
        String[] units = {"ko", "Mo", "Go", "To"};
        int unit = -1;
        while (value >= 999.5 && unit < units.length - 1) {
            value /= 1000;
            unit++;
        }
        return grouped(Math.round(value * 10) / 10.0) + NBSP + units[unit];
    }

    /** 1 demande, 12 demandes: the plural of the words given. */
    public static String count(Number number, String one, String many) {
        return grouped(number) + NBSP + (number.longValue() < 2 ? one : many);
    }
}
