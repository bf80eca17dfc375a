package org.saisine.correspondence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.saisine.account.Audit;
import org.saisine.account.Viewer;
import org.saisine.letter.Gap;
import org.saisine.request.Channel;
import org.saisine.request.RequestView;
import org.saisine.request.Requests;
import org.saisine.web.Problem;

/** Sending a letter (envoyer): complete, then frozen, then on its way; and thinking again while there is time. */
@ApplicationScoped
public class SendLetter {

    private final Requests requests;
    private final Dispatches dispatches;
    private final SentLetters letters;
    private final ReplyAddress replyAddress;
    private final MailSettings settings;
    private final Audit audit;
    private final Event<LetterQueued> queue;
    private final Event<DispatchCancelled> cancellations;
    private final Clock clock;

    SendLetter(
            Requests requests,
            Dispatches dispatches,
            SentLetters letters,
            ReplyAddress replyAddress,
            MailSettings settings,
            Audit audit,
            Event<LetterQueued> queue,
            Event<DispatchCancelled> cancellations,
            Clock clock) {
        this.requests = requests;
        this.dispatches = dispatches;
        this.letters = letters;
        this.replyAddress = replyAddress;
        this.settings = settings;
        this.audit = audit;
        this.queue = queue;
        this.cancellations = cancellations;
        this.clock = clock;
    }

    /**
     * Sends the letter; asked twice, it answers with the first sending.
     *
     * @throws Problem not found; invalid, with what is missing by field
     */
    @Transactional
    public DispatchView send(Viewer viewer, String reference, SendOptions options) {
        RequestView request = requests.contributable(viewer, reference);
        dispatches.awaitTurn(request);
        Sendable letter = letters.toSend(viewer, reference, options);
        Optional<Dispatch> underway = dispatches.active(letter.id());
        return letters.view(underway.orElseGet(() -> depart(viewer, reference, letter, options)));
    }

    /**
     * Takes it back while there is time: the letter is a draft again.
     *
     * @throws Problem not found; conflict, where it has left
     */
    @Transactional
    public DispatchView undo(Viewer viewer, String reference, long dispatchId) {
        RequestView request = requests.contributable(viewer, reference);
        Dispatch known = dispatches.of(request, dispatchId);
        if (known.channel() == Channel.EMAIL && known.state() == DispatchState.QUEUED) {
            cancellations.fire(new DispatchCancelled(dispatchId));
        }
        Dispatch dispatch = dispatches.locked(request, dispatchId);
        dispatch.cancel();
        letters.reopen(dispatch);
        audit.record(viewer, "letter.undo", reference, "");
        return letters.view(dispatch);
    }

    private Dispatch depart(Viewer viewer, String reference, Sendable letter, SendOptions options) {
        requireComplete(letter);
        RequestView request = requests.get(viewer, reference);
        Channel channel = letter.channel();
        letters.freeze(viewer, reference, letter);
        Instant now = clock.instant();
        String recipient = channel == Channel.EMAIL ? MailHeader.address(letter.email()) : "";
        Dispatch dispatch = new Dispatch(request, letter.id(), channel, recipient, viewer.personId(), now)
                .keyed(dispatches.attempts(letter.id()) + 1, settings.sender());
        if (channel == Channel.EMAIL) {
            dispatch.leavingAt(now.plus(settings.undoDelay()));
        }
        dispatches.persistAndFlush(dispatch);
        if (channel == Channel.EMAIL) {
            queue.fire(mail(request, letter, dispatch, options.attachPdf()));
        }
        audit.record(viewer, "letter.send", reference, channel.name());
        return dispatch;
    }

    private LetterQueued mail(RequestView request, Sendable letter, Dispatch dispatch, boolean withPdf) {
        return new LetterQueued(
                dispatch.id(),
                dispatch.teamId(),
                dispatch.dedupeKey(),
                dispatch.messageId().orElseThrow(),
                MailHeader.line(letter.letter().head().sender().name()),
                replyAddress.of(request, letter.letter().head().sender().email()),
                dispatch.recipient(),
                MailHeader.line(letter.letter().subject()) + " – " + request.reference(),
                letter.letter().text(),
                letter.id(),
                withPdf || !letter.letter().head().enclosures().isEmpty(),
                dispatch.leavesAt().orElseThrow());
    }

    /** CRPA, art. R. 112-9-1: who writes must be identified; and a letter without object, text or address goes nowhere. */
    private static void requireComplete(Sendable letter) {
        List<Gap> gaps = letter.gaps();
        if (!gaps.isEmpty()) {
            Map<String, String> missing = new LinkedHashMap<>();
            gaps.forEach(gap -> missing.putIfAbsent(gap.field(), gap.sentence()));
            throw SentLetters.incomplete(missing);
        }
    }
}
