package org.saisine.casefile;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.saisine.casefile.TimelineStory.Span;
import org.saisine.deadline.Deadline;
import org.saisine.deadline.EventType;
import org.saisine.web.French;

/** The short words of a timeline, and how much room they take. */
final class TimelineWords {

    /** Of the letters of a timeline, in units of the drawing; {@code timeline.css} says the same. */
    static final int SIZE = 14;

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM", Locale.FRENCH);

    private TimelineWords() {}

    static String of(EventType type) {
        return switch (type) {
            case RECEIVED_BY_COMPETENT_BODY -> "Reçue après transmission";
            case NOT_HELD -> "Document non détenu";
            case REFERRED -> "CADA saisie";
            case REFERRAL_REGISTERED -> "Saisine enregistrée";
            case OPINION_ISSUED -> "Avis de la CADA";
            case REFUSAL_CONFIRMED -> "Refus confirmé";
            case COURT_ACTION_FILED -> "Tribunal saisi";
            default -> type.label();
        };
    }

    static boolean isOurs(EventType type) {
        return switch (type) {
            case REQUEST_SENT, CLARIFICATION_PROVIDED, REFERRED, REASONS_REQUESTED, COURT_ACTION_FILED, WITHDRAWN ->
                true;
            default -> false;
        };
    }

    static String of(Deadline deadline) {
        return switch (deadline.rule()) {
            case D01_REFUS_IMPLICITE -> "Refus implicite";
            case D01E_ENV_PROROGE -> "Refus implicite (délai prolongé)";
            case D02_CADA_EXPRES, D03_CADA_IMPLICITE -> "Saisir la CADA";
            case D03R_CADA_RAISONNABLE -> "Saisir la CADA (délai raisonnable)";
            case D04_AVIS_CADA -> "Avis attendu";
            case D05_SUITE_AVIS -> "Suite de l’avis attendue";
            case D06_REFUS_CONFIRME -> "Refus confirmé par le silence";
            case D07_TA_IMPLICITE, D08_TA_EXPRES -> "Saisir le tribunal";
            case D09_TA_RAISONNABLE -> "Saisir le tribunal (délai raisonnable)";
            case D10_DEMANDE_MOTIFS -> "Demander les motifs";
            case D11_REPONSE_MOTIFS -> "Motifs attendus";
            case D12_TA_APRES_MOTIFS -> "Saisir le tribunal (après les motifs)";
            case D15_ACC_ENREG_ELEC -> "Accusé d’enregistrement attendu";
            case D16_AR_ELEC -> "Accusé de réception attendu";
            case D17_COMPLEMENT -> "Répondre à la précision";
            case D18_TRANSMISSION_ENV -> "Transmission attendue";
            case D22_CASSATION -> "Se pourvoir en cassation";
            case D23_EXECUTION -> "Demander l’exécution";
            default -> deadline.label();
        };
    }

    /** du 4 mars au 2 mai 2026; without any sure day, only the last one. */
    static String of(Span window) {
        if (!window.isSure()) {
            return "aucun jour sûr, au plus tard le " + day(window.theoretical());
        }
        boolean oneYear = window.from().getYear() == window.prudent().getYear();
        String from = oneYear ? dayOfYear(window.from()) : day(window.from());
        return "du " + from + " au " + day(window.prudent());
    }

    /** What the shape of its bar says, in words; nothing where it is simply open. */
    static String state(Span window, LocalDate today) {
        return switch (window.state()) {
            case DONE -> "fait à temps";
            case MISSED -> "dépassé";
            case SUSPENDED -> "suspendu";
            case RUNNING, REACHED -> {
                boolean late = window.isSure() && today.isAfter(window.prudent());
                yield today.isBefore(window.from()) ? "pas encore" : late ? "jour sûr passé" : "";
            }
            case CANCELLED -> "sans objet";
        };
    }

    /** 3 févr. 2026. */
    static String day(LocalDate date) {
        return dayOfYear(date) + " " + date.getYear();
    }

    /** 3 févr., 1er mars. */
    static String dayOfYear(LocalDate date) {
        String number = date.getDayOfMonth() == 1 ? "1er" : Integer.toString(date.getDayOfMonth());
        return number + French.NBSP + date.format(MONTH);
    }

    /** févr. 2026. */
    static String month(LocalDate date) {
        return date.format(MONTH) + " " + date.getYear();
    }

    /** Not less than the words take when set in Atkinson Hyperlegible, in units of the drawing. */
    static double width(String text) {
        return text.chars().mapToDouble(TimelineWords::em).sum() * SIZE;
    }

    /** The words in lines that fit; a word longer than a line keeps its own. */
    static List<String> wrapped(String text, double room) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.split(" ")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && width(longer) > room) {
                lines.add(line);
                longer = word;
            }
            line = longer;
        }
        lines.add(line);
        return List.copyOf(lines);
    }

    /** Rounded up from the widths of the font; its figures are all as wide as the widest. */
    private static double em(int letter) {
        if ("ijl’'.,:; \u00a0\u202f()fI-".indexOf(letter) >= 0) {
            return 0.31;
        }
        if ("mwMW".indexOf(letter) >= 0) {
            return 0.88;
        }
        if (Character.isUpperCase(letter)) {
            return 0.72;
        }
        return Character.isDigit(letter) ? 0.66 : "rtsvyz".indexOf(letter) >= 0 ? 0.46 : 0.58;
    }
}
