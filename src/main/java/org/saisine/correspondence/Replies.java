package org.saisine.correspondence;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import org.saisine.account.Viewer;
import org.saisine.archive.Documents;
import org.saisine.request.RequestView;
import org.saisine.request.Requests;
import org.saisine.web.Problem;

/** The replies to requests. */
@ApplicationScoped
public class Replies implements PanacheRepository<Reply> {

    private final Requests requests;
    private final Documents documents;

    Replies(Requests requests, Documents documents) {
        this.requests = requests;
        this.documents = documents;
    }

    /** Those to a request, the first first. */
    @Transactional
    public List<ReplyView> of(Viewer viewer, String reference) {
        return of(requests.get(viewer, reference).id()).stream()
                .map(reply -> view(viewer, reply))
                .toList();
    }

    /** @throws Problem not found, where it is unknown, to another request, or out of the viewer's reach */
    @Transactional
    public ReplyView get(Viewer viewer, String reference, long id) {
        return view(viewer, belonging(requests.get(viewer, reference), id));
    }

    /** Those of which nobody has said yet what they mean (à qualifier), the oldest first. */
    @Transactional
    public List<UnqualifiedReply> unqualified(Viewer viewer) {
        return list("meaning is null and teamId in ?1 order by receivedOn, id", viewer.teams()).stream()
                .flatMap(reply ->
                        requests
                                .byId(viewer, reply.requestId())
                                .map(request -> UnqualifiedReply.of(reply, request))
                                .stream())
                .toList();
    }

    List<Reply> of(long requestId) {
        return list("requestId = ?1 order by receivedOn, id", requestId);
    }

    Reply belonging(RequestView request, long id) {
        return find("id = ?1 and requestId = ?2", id, request.id())
                .firstResultOptional()
                .orElseThrow(Problem::notFound);
    }

    /** The reply, locked until the transaction ends, so that what it means is said once. */
    Reply locked(RequestView request, long id) {
        return find("id = ?1 and requestId = ?2", id, request.id())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(Problem::notFound);
    }

    ReplyView view(Viewer viewer, Reply reply) {
        return ReplyView.of(
                reply,
                reply.documents().stream()
                        .flatMap(file -> documents
                                .find(viewer, file.documentId())
                                .map(document -> new ReplyView.ReceivedDocument(document, file.duplicate()))
                                .stream())
                        .toList());
    }
}
