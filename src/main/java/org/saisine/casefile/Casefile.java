package org.saisine.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.saisine.archive.DocumentView;
import org.saisine.correspondence.ThreadEntry;
import org.saisine.deadline.Deadline;
import org.saisine.deadline.Warning;
import org.saisine.publicbody.PublicBodyView;
import org.saisine.request.RequestView;

/**
 * One request's whole story, as its page tells it.
 *
 * @param sentence where it stands, in one sentence
 * @param steps what can be done now, the most useful first
 * @param leaving a letter is on its way, or waits to be posted
 * @param pending how many documents asked for have no outcome yet
 */
record Casefile(
        RequestView request,
        @Nullable PublicBodyView body,
        String team,
        String look,
        String sentence,
        List<Step> steps,
        List<Deadline> deadlines,
        List<Warning> warnings,
        List<Line> journal,
        List<ThreadEntry> thread,
        List<DocumentView> documents,
        long pending,
        boolean leaving,
        boolean mayContribute) {

    /** How a deadline looks in a list, from its state and its last day. */
    public String lookOf(Deadline deadline) {
        return switch (deadline.state()) {
            case DONE -> "done";
            case MISSED -> "late";
            case RUNNING, REACHED, SUSPENDED, CANCELLED -> "neutral";
        };
    }

    /**
     * Something that can be done.
     *
     * @param until the last day; null where nothing presses
     * @param href where it is done
     * @param post whether it is a button (something is made) rather than a link
     */
    record Step(String label, String why, @Nullable LocalDate until, String urgency, String href, boolean post) {}

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
