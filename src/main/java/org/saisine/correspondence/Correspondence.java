package org.saisine.correspondence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.saisine.account.Viewer;
import org.saisine.request.Requests;
import org.saisine.web.Problem;

/** All that was said about a request, by us and by them, for the rows above. */
@ApplicationScoped
public class Correspondence {

    private final Requests requests;
    private final Dispatches dispatches;
    private final SentLetters letters;
    private final Replies replies;

    Correspondence(Requests requests, Dispatches dispatches, SentLetters letters, Replies replies) {
        this.requests = requests;
        this.dispatches = dispatches;
        this.letters = letters;
        this.replies = replies;
    }

    /** Letters with the state of their sending, and replies with their documents, by date. */
    @Transactional
    public List<ThreadEntry> thread(Viewer viewer, String reference) {
        return Stream.concat(
                        letters.thread(viewer, reference).stream(),
                        replies.of(viewer, reference).stream().map(reply -> ThreadEntry.of(reply, reference)))
                .sorted(Comparator.comparing(ThreadEntry::on))
                .toList();
    }

    /** Every sending, the first first; cancelled ones too. */
    @Transactional
    public List<DispatchView> dispatches(Viewer viewer, String reference) {
        return dispatches.of(requests.get(viewer, reference)).stream()
                .map(letters::view)
                .toList();
    }

    /** @throws Problem not found, where nothing was sent yet */
    @Transactional
    public DispatchView lastDispatch(Viewer viewer, String reference) {
        List<DispatchView> all = dispatches(viewer, reference);
        if (all.isEmpty()) {
            throw Problem.notFound();
        }
        return all.getLast();
    }
}
