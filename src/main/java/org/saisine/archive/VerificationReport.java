package org.saisine.archive;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.saisine.web.French;

/**
 * How the files of the archive are doing.
 *
 * @param originals how many there should be
 * @param oldest when the one that was read longest ago was read; null before the first reading
 * @param unread how many were never read again
 */
record VerificationReport(
        long originals, long unread, @Nullable Instant oldest, Instant now, List<Trouble> troubles) {

    /** Everything is to be read again within this many days. */
    static final int DAYS = 30;

    /** One file that is not as it should be. */
    record Trouble(String sha256, Finding finding, List<String> documents) {

        String line() {
            String whose = documents.isEmpty() ? "" : "\u00a0: " + String.join(", ", documents);
            return finding.label() + " " + sha256 + whose;
        }
    }

    static VerificationReport of(BlobChecks checks, Instant now) {
        List<Trouble> troubles = checks.troubled().stream()
                .map(check -> new Trouble(check.sha256(), check.finding(), checks.titles(check.sha256())))
                .toList();
        return new VerificationReport(checks.originals(), checks.neverRead(), checks.oldest(), now, troubles);
    }

    /** Nothing is lost; a file that nobody knows is worth a look, no more. */
    boolean isSound() {
        return troubles.stream().allMatch(trouble -> trouble.finding() == Finding.UNKNOWN);
    }

    boolean isLate() {
        return unread > 0 && oldest == null || oldest != null && oldest.isBefore(now.minus(DAYS, ChronoUnit.DAYS));
    }

    /** E.g. « 26 originaux, tous intacts. » */
    String sentence() {
        String count = French.count(originals, "original", "originaux");
        if (isSound()) {
            return unread == 0 ? count + ", tous intacts" : count + ", dont " + unread + " à relire";
        }
        long lost = troubles.stream()
                .filter(trouble -> trouble.finding() != Finding.UNKNOWN)
                .count();
        return count + ", dont " + French.count(lost, "absent ou abîmé", "absents ou abîmés");
    }

    /** For the command line: the sentence, then a line for each file that is not as it should be. */
    String text() {
        List<String> lines = new ArrayList<>();
        lines.add(sentence() + ".");
        troubles.forEach(trouble -> lines.add(trouble.line()));
        if (!isSound()) {
            lines.add("Rien n’a été modifié. Remettez ces fichiers depuis une sauvegarde, sous le même nom.");
        }
        return String.join("\n", lines);
    }
}
