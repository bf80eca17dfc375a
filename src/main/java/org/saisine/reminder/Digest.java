package org.saisine.reminder;

import static org.saisine.web.French.NBSP;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.saisine.web.French;

/**
 * What one person reads in one mail (courriel de rappels).
 *
 * @param outage why it says more than the day's; null where nothing was missed
 * @param settings the page where they choose what they are told
 */
record Digest(String name, LocalDate day, @Nullable String outage, List<Item> items, String settings) {

    Digest {
        items = items.stream()
                .sorted(Comparator.comparing((Item item) -> item.reminder().kind())
                        .thenComparing(item -> item.reminder().about())
                        .thenComparing(Item::reference))
                .toList();
    }

    /**
     * One reminder, with the request that it is about.
     *
     * @param body the administration's name; empty where it is not chosen yet
     * @param link the one page where to act
     */
    record Item(Reminder reminder, String reference, String subject, String body, String link) {

        public String what() {
            return escaped(reminder.what());
        }

        public String when() {
            return escaped(reminder.when());
        }

        /** The reason, then the texts. */
        public String why() {
            String texts = reminder.articles().isEmpty()
                    ? ""
                    : " Textes" + NBSP + ": " + String.join(French.NNBSP + "; ", reminder.articles()) + ".";
            return escaped(reminder.why() + texts);
        }

        /** « Demande 2026-0012, Audit de la vidéosurveillance, Mairie de Corte. » */
        public String about() {
            String title = subject.isBlank() ? "" : ", «" + NBSP + subject.strip() + NBSP + "»";
            return escaped("Demande " + reference + title + (body.isEmpty() ? "" : ", " + body) + ".");
        }
    }

    /** What stands in the list of mails: the most pressing, and how many more. */
    String subject() {
        Item first = items.getFirst();
        int others = items.size() - 1;
        String more = others == 0 ? "" : " et " + French.count(others, "autre rappel", "autres rappels");
        return (head(first) + " (" + first.reference() + ")" + more).replaceAll("\\s*[\\r\\n]+\\s*", " ");
    }

    private static String head(Item item) {
        Reminder reminder = item.reminder();
        String what = reminder.what();
        return reminder.kind() == ReminderKind.ACT
                ? "Dernier jour le " + French.day(reminder.about()) + NBSP + ": "
                        + what.substring(0, 1).toLowerCase(Locale.FRENCH) + what.substring(1)
                : what;
    }

    public String greeting() {
        return escaped(name);
    }

    /** So that nothing that somebody typed is read as Markdown. */
    private static String escaped(String text) {
        return text.strip().replaceAll("\\s*[\\r\\n]+\\s*", " ").replaceAll("([!-/:-@\\[-`{-~])", "\\\\$1");
    }
}
