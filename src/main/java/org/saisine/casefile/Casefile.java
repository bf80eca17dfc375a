package org.saisine.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.saisine.archive.DocumentView;
import org.saisine.correspondence.ThreadEntry;
import org.saisine.deadline.ClosedStep;
import org.saisine.deadline.Deadline;
import org.saisine.deadline.Warning;
import org.saisine.publicbody.PublicBodyView;
import org.saisine.request.RequestView;

/**
 * One request's whole story, as its page tells it.
 *
 * @param sentence where it stands, in one sentence
 * @param steps what can be done now, the most useful first
 * @param closed the acts that the law knows but does not admit today
 * @param moved why dates were lately counted again, and which moved; empty where none did
 * @param leaving a letter is on its way, or waits to be posted
 */
record Casefile(
        RequestView request,
        @Nullable PublicBodyView body,
        String team,
        String look,
        String sentence,
        List<Step> steps,
        List<ClosedStep> closed,
        Questions questions,
        ItemClocks items,
        List<String> moved,
        List<Deadline> deadlines,
        Timeline timeline,
        List<Warning> warnings,
        List<Line> journal,
        List<ThreadEntry> thread,
        List<DocumentView> documents,
        boolean leaving,
        boolean mayContribute) {

    /** Whether a file is open before the CADA or the court, to which pieces may be added. */
    public boolean open() {
        Phase phase = Phase.of(request.status());
        return phase == Phase.CADA || phase == Phase.COURT;
    }

    /** How a deadline looks in a list, from its state and its last day. */
    public String lookOf(Deadline deadline) {
        return switch (deadline.state()) {
            case DONE -> "done";
            case MISSED -> "late";
            case RUNNING, REACHED, SUSPENDED, CANCELLED -> "neutral";
        };
    }

    /**
     * A line of the journal with the names of people.
     *
     * @param facts what the line says besides its date, in French
     */
    record Line(
            long id,
            String label,
            LocalDate on,
            Instant recordedAt,
            String recordedBy,
            List<String> facts,
            @Nullable Long documentId,
            boolean voided,
            boolean voiding,
            String reason) {}
}
