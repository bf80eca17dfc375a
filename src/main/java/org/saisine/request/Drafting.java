package org.saisine.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.saisine.account.Access;
import org.saisine.account.Audit;
import org.saisine.account.Viewer;
import org.saisine.deadline.Regime;

/** Preparing a request, step by step; each step is kept. */
@ApplicationScoped
public class Drafting {

    private static final String BASE32 = "abcdefghijklmnopqrstuvwxyz234567";
    private static final int TOKEN_LENGTH = 16;

    private final RecordsRequests requests;
    private final Audit audit;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Drafting(RecordsRequests requests, Audit audit, Clock clock) {
        this.requests = requests;
        this.audit = audit;
        this.clock = clock;
    }

    /** A new draft of the viewer's team. */
    @Transactional
    public RequestView start(Viewer viewer) {
        Access.requireContribute(viewer, viewer.teamId());
        String reference = requests.nextReference(LocalDate.now(clock).getYear());
        var request = new RecordsRequest(viewer.teamId(), reference, replyToken(), viewer.personId(), clock.instant());
        requests.persist(request);
        audit.record(viewer, "request.drafted", reference, "");
        return requests.written(request);
    }

    @Transactional
    public RequestView addressTo(Viewer viewer, String reference, @Nullable Long publicBodyId) {
        RecordsRequest request = requests.writable(viewer, reference, null);
        request.addressTo(publicBodyId);
        return requests.written(request);
    }

    /**
     * What is asked for; replaces the list of documents.
     *
     * @param seen the version that the author saw, for a 409 where somebody else has written since; null to overwrite
     */
    @Transactional
    public RequestView ask(Viewer viewer, String reference, Wanted wanted, @Nullable Integer seen) {
        RecordsRequest request = requests.writable(viewer, reference, seen);
        request.ask(wanted.subject(), wanted.documents(), wanted.regime(), wanted.kit());
        return requests.written(request);
    }

    @Transactional
    public RequestView sendBy(Viewer viewer, String reference, Channel channel, Delivery delivery, String email) {
        RecordsRequest request = requests.writable(viewer, reference, null);
        request.sendBy(channel, delivery, email);
        return requests.written(request);
    }

    /** Throws a draft away; what was sent is never thrown away. */
    @Transactional
    public void discard(Viewer viewer, String reference) {
        RecordsRequest request = requests.writable(viewer, reference, null);
        request.requireDraft();
        requests.delete(request);
        audit.record(viewer, "request.discarded", reference, request.subject());
    }

    private String replyToken() {
        StringBuilder token = new StringBuilder(TOKEN_LENGTH);
        for (int i = 0; i < TOKEN_LENGTH; i++) {
            token.append(BASE32.charAt(random.nextInt(BASE32.length())));
        }
        return token.toString();
    }

    /**
     * What a request asks for.
     *
     * @param kit the model it was started from, if any
     */
    public record Wanted(
            String subject,
            List<String> documents,
            Regime regime,
            @Nullable String kit) {

        public Wanted {
            subject = subject.strip();
            documents = documents.stream()
                    .map(String::strip)
                    .filter(title -> !title.isEmpty())
                    .toList();
        }
    }
}
