package org.saisine.correspondence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.saisine.account.Viewer;
import org.saisine.archive.AddDocument;
import org.saisine.archive.Added;
import org.saisine.archive.Description;
import org.saisine.archive.DocumentKind;
import org.saisine.archive.Provenance;
import org.saisine.archive.StoredFile;
import org.saisine.request.Entry;
import org.saisine.request.EntryType;
import org.saisine.request.Journal;
import org.saisine.request.RequestView;
import org.saisine.request.Requests;
import org.saisine.web.Problem;

/** Receiving a reply: its files are made durable first, then one transaction records them, the reply and its line. */
@ApplicationScoped
public class RecordReply {

    private final Requests requests;
    private final AddDocument archive;
    private final Replies replies;
    private final Journal journal;
    private final Event<ReplyRecorded> news;
    private final Clock clock;

    RecordReply(
            Requests requests,
            AddDocument archive,
            Replies replies,
            Journal journal,
            Event<ReplyRecorded> news,
            Clock clock) {
        this.requests = requests;
        this.archive = archive;
        this.replies = replies;
        this.journal = journal;
        this.news = news;
        this.clock = clock;
    }

    /** @throws Problem not found; invalid, for a date to come, an empty file, or nothing at all */
    public ReplyView receive(Viewer viewer, String reference, ReplyArrival arrival) {
        RequestView request = requests.contributable(viewer, reference);
        requireSent(request);
        requirePossible(arrival);
        List<Received> files = arrival.files().stream()
                .map(upload -> new Received(upload.name(), archive.store(upload)))
                .toList();
        return io.quarkus.narayana.jta.QuarkusTransaction.joiningExisting()
                .call(() -> record(viewer, request, arrival, files));
    }

    private ReplyView record(Viewer viewer, RequestView request, ReplyArrival arrival, List<Received> files) {
        var reply = new Reply(
                request, arrival.receivedOn(), arrival.channel(), arrival.note(), viewer.personId(), clock.instant());
        replies.persist(reply);
        List<Added> added = archived(TeamOf.request(viewer, request), request, arrival, reply.id(), files);
        added.forEach(file -> reply.attach(file.document().id(), file.duplicate()));
        Long first = added.isEmpty() ? null : added.getFirst().document().id();
        var line = new Entry(
                EntryType.REPLY_RECEIVED,
                arrival.receivedOn(),
                Map.of("reply", reply.id(), "channel", arrival.channel().name()),
                first);
        journal.record(viewer, request.reference(), line, null);
        news.fire(new ReplyRecorded(reply.id(), request.id(), request.reference()));
        return replies.view(viewer, reply);
    }

    private List<Added> archived(
            Viewer owner, RequestView request, ReplyArrival arrival, long replyId, List<Received> files) {
        var description =
                new Description(null, DocumentKind.LETTER, arrival.receivedOn(), request.publicBodyId(), List.of());
        var provenance = new Provenance(
                request.id(), replyId, "réponse reçue " + arrival.channel().label());
        List<Added> added = new ArrayList<>();
        for (Received file : files) {
            added.add(archive.record(owner, file.stored(), file.name(), description, provenance));
        }
        return added;
    }

    private void requirePossible(ReplyArrival arrival) {
        if (arrival.receivedOn().isAfter(LocalDate.now(clock))) {
            throw Problem.invalid(
                    Map.of("receivedOn", "Cette date est à venir : indiquez le jour où la réponse est arrivée."));
        }
        if (arrival.files().isEmpty() && arrival.note().isBlank()) {
            throw Problem.invalid(
                    Map.of("file", "Déposez au moins un fichier, ou dites en note ce qui vous a été répondu."));
        }
    }

    private static void requireSent(RequestView request) {
        if (request.draft()) {
            throw Problem.conflict(
                    "Cette demande n’est pas encore partie.",
                    "Une réponse se reçoit après l’envoi : envoyez la demande, ou inscrivez son envoi au journal.");
        }
    }

    private record Received(String name, StoredFile stored) {}
}
