package org.saisine.correspondence;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.saisine.account.Viewer;
import org.saisine.archive.AddDocument;
import org.saisine.archive.Description;
import org.saisine.archive.DocumentKind;
import org.saisine.archive.Provenance;
import org.saisine.archive.StoredFile;
import org.saisine.request.Channel;
import org.saisine.request.Entry;
import org.saisine.request.Journal;
import org.saisine.request.RequestView;
import org.saisine.request.Requests;
import org.saisine.web.Problem;

/** Recording that a letter was posted or submitted, that it was received, and the proof of it. */
@ApplicationScoped
public class RecordHandover {

    private final Requests requests;
    private final Dispatches dispatches;
    private final SentLetters letters;
    private final AddDocument archive;
    private final Journal journal;
    private final Clock clock;

    RecordHandover(
            Requests requests,
            Dispatches dispatches,
            SentLetters letters,
            AddDocument archive,
            Journal journal,
            Clock clock) {
        this.requests = requests;
        this.dispatches = dispatches;
        this.letters = letters;
        this.archive = archive;
        this.journal = journal;
        this.clock = clock;
    }

    /** @throws Problem not found; invalid, for a date to come; conflict, where it is recorded already */
    public DispatchView record(Viewer viewer, String reference, long dispatchId, Handover told) {
        RequestView request = requests.contributable(viewer, reference);
        requirePossible(told);
        StoredFile proof = told.proof() == null ? null : archive.store(told.proof());
        return QuarkusTransaction.joiningExisting().call(() -> record(viewer, request, dispatchId, told, proof));
    }

    /** @throws Problem invalid, for a date to come */
    void requirePossible(Handover told) {
        requirePast("sentOn", told.sentOn());
        requirePast("receivedOn", told.receivedOn());
    }

    private DispatchView record(
            Viewer viewer, RequestView request, long dispatchId, Handover told, @Nullable StoredFile proof) {
        Dispatch dispatch = dispatches.locked(request, dispatchId);
        Long document = proof == null || told.proof() == null
                ? null
                : kept(
                        TeamOf.request(viewer, request),
                        request,
                        proof,
                        told.proof().name(),
                        dispatch);
        if (told.sentOn() != null && !dispatch.sentOn().equals(Optional.of(told.sentOn()))) {
            left(viewer, request, dispatch, told, document);
        }
        if (told.receivedOn() != null && !dispatch.receivedOn().equals(Optional.of(told.receivedOn()))) {
            arrived(viewer, request, dispatch, told.receivedOn(), document);
        }
        if (document != null) {
            dispatch.provedBy(document);
        }
        return letters.view(dispatch);
    }

    private void left(Viewer viewer, RequestView request, Dispatch dispatch, Handover told, @Nullable Long document) {
        LocalDate on = Objects.requireNonNull(told.sentOn());
        boolean byPost = dispatch.channel() == Channel.REGISTERED_LETTER;
        if (byPost) {
            dispatch.posted(on, told.number());
        } else {
            dispatch.submitted(on, told.number());
        }
        Entry line = SentLine.left(dispatch, letters.type(dispatch), on).provedBy(document);
        journal.record(
                viewer,
                request.reference(),
                told.number().isEmpty()
                        ? line
                        : line.with(byPost ? "registeredNumber" : "receiptNumber", told.number()),
                null);
    }

    /** The journal takes the receptions from which the law counts; that of another letter is kept with its sending. */
    private void arrived(Viewer viewer, RequestView request, Dispatch dispatch, LocalDate on, @Nullable Long document) {
        dispatch.received(on);
        SentLine.arrived(dispatch, letters.type(dispatch), on)
                .map(line -> line.provedBy(document))
                .ifPresent(line -> journal.record(viewer, request.reference(), line, null));
    }

    private long kept(Viewer owner, RequestView request, StoredFile file, String name, Dispatch dispatch) {
        boolean byPost = dispatch.channel() == Channel.REGISTERED_LETTER;
        String what = byPost ? "preuve de réception" : "accusé d’enregistrement";
        var description = new Description(null, DocumentKind.LETTER, null, request.publicBodyId(), List.of("preuve"));
        return archive.record(owner, file, name, description, Provenance.ofRequest(request.id(), what))
                .document()
                .id();
    }

    private void requirePast(String field, @Nullable LocalDate day) {
        if (day != null && day.isAfter(LocalDate.now(clock))) {
            throw Problem.invalid(Map.of(field, "Cette date est à venir."));
        }
    }
}
