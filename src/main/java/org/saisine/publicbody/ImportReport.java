package org.saisine.publicbody;

import java.time.LocalDate;
import java.util.List;

/**
 * What an import did, line by line.
 *
 * @param content what the file holds
 * @param asOf the date of what it says
 * @param lines those that changed something or were refused, in the order of the file; the others are only counted
 */
public record ImportReport(
        String file,
        Content content,
        LocalDate asOf,
        int total,
        int added,
        int changed,
        int unchanged,
        int refused,
        List<Line> lines) {

    /** Which of the two files it is. */
    public enum Content {
        CONTACTS("contacts"),
        ACCESS_OFFICERS("PRADA");

        private final String label;

        Content(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** What became of a line. */
    public enum Outcome {
        ADDED("ajoutée"),
        CHANGED("changée"),
        UNCHANGED("inchangée"),
        REFUSED("refusée");

        private final String label;

        Outcome(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /**
     * One line of the file.
     *
     * @param number of the line in the file, the header being 1
     * @param name the body as the file writes it
     * @param message what changed, or why nothing could
     * @param candidates bodies that it may mean, where it was refused for doubt
     */
    public record Line(int number, Outcome outcome, String name, String message, List<String> candidates) {}

    static ImportReport of(String file, Content content, LocalDate asOf, List<Line> all) {
        return new ImportReport(
                file,
                content,
                asOf,
                all.size(),
                count(all, Outcome.ADDED),
                count(all, Outcome.CHANGED),
                count(all, Outcome.UNCHANGED),
                count(all, Outcome.REFUSED),
                all.stream()
                        .filter(l -> l.outcome() != Outcome.UNCHANGED)
                        .sorted(java.util.Comparator.comparingInt(Line::number))
                        .toList());
    }

    private static int count(List<Line> lines, Outcome outcome) {
        return (int) lines.stream().filter(l -> l.outcome() == outcome).count();
    }
}
