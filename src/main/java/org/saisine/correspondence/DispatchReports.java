package org.saisine.correspondence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.saisine.account.Viewer;
import org.saisine.request.Journal;
import org.saisine.request.RequestView;
import org.saisine.request.Requests;
import org.saisine.web.Problem;

/** What the outbox tells of the mails that letters became; it calls within its own transactions. */
@ApplicationScoped
public class DispatchReports {

    private static final String NOT_JOURNALLED =
            "Le courriel est parti, mais le journal n’a pas pu l’inscrire : ajoutez la ligne vous-même.";

    private final Dispatches dispatches;
    private final SentLetters letters;
    private final Requests requests;
    private final Journal journal;
    private final Clock clock;

    DispatchReports(Dispatches dispatches, SentLetters letters, Requests requests, Journal journal, Clock clock) {
        this.dispatches = dispatches;
        this.letters = letters;
        this.requests = requests;
        this.journal = journal;
        this.clock = clock;
    }

    /** Someone is about to send it: too late to undo. */
    public void leaving(long dispatchId) {
        dispatches.locked(dispatchId).ifPresent(Dispatch::leaving);
    }

    /**
     * It has left: its journal says so, on the day of its leaving in Paris.
     *
     * @throws Problem where the journal cannot take the line
     */
    public void sent(long dispatchId, Instant at) {
        dispatches.locked(dispatchId).ifPresent(dispatch -> {
            LocalDate on = at.atZone(clock.getZone()).toLocalDate();
            dispatch.sent(at, on);
            Viewer sender = TeamOf.absent(dispatch.createdBy(), dispatch.teamId());
            RequestView request = requests.byId(sender, dispatch.requestId()).orElseThrow(Problem::notFound);
            journal.record(sender, request.reference(), SentLine.left(dispatch, letters.type(dispatch), on), null);
        });
    }

    /** It has left, and the journal could not take the line. */
    public void sentUnrecorded(long dispatchId, Instant at) {
        dispatches.locked(dispatchId).ifPresent(dispatch -> {
            dispatch.sent(at, at.atZone(clock.getZone()).toLocalDate());
            dispatch.warn(NOT_JOURNALLED);
        });
    }

    /** It did not leave this time. */
    public void waiting(long dispatchId, String why, boolean uncertain) {
        dispatches.locked(dispatchId).ifPresent(dispatch -> dispatch.waits(why, uncertain));
    }

    /** It will not leave: the letter is a draft again, to be corrected. */
    public void failed(long dispatchId, String why) {
        dispatches.locked(dispatchId).ifPresent(dispatch -> {
            dispatch.failed(why);
            letters.reopen(dispatch);
        });
    }
}
