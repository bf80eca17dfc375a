package org.saisine.correspondence;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.saisine.account.Viewer;
import org.saisine.archive.AddDocument;
import org.saisine.archive.Added;
import org.saisine.archive.Description;
import org.saisine.archive.DocumentKind;
import org.saisine.archive.Provenance;
import org.saisine.archive.StoredFile;
import org.saisine.archive.Upload;
import org.saisine.request.Journal;
import org.saisine.request.JournalLine;
import org.saisine.request.RequestView;
import org.saisine.request.Requests;
import org.saisine.web.Problem;

/** Puts into the file the document that proves a line of the journal (pièce): an acknowledgement, a refusal, a judgment. */
@ApplicationScoped
public class AttachProof {

    private final Requests requests;
    private final AddDocument archive;
    private final Journal journal;

    AttachProof(Requests requests, AddDocument archive, Journal journal) {
        this.requests = requests;
        this.archive = archive;
        this.journal = journal;
    }

    /**
     * Not inside a transaction: the bytes are made durable first.
     *
     * @throws Problem not found, where the viewer may not contribute or the line does not stand; invalid for an empty file
     */
    public JournalLine attach(Viewer viewer, String reference, long lineId, Upload proof) {
        RequestView request = requests.contributable(viewer, reference);
        JournalLine line = requests.journal(viewer, reference).stream()
                .filter(known -> known.id() == lineId && !known.voided())
                .findFirst()
                .orElseThrow(Problem::notFound);
        StoredFile stored = archive.store(proof);
        return QuarkusTransaction.joiningExisting().call(() -> {
            Added added = archive.record(
                    TeamOf.request(viewer, request),
                    stored,
                    proof.name(),
                    new Description(line.label(), DocumentKind.LETTER, line.on(), request.publicBodyId(), List.of()),
                    Provenance.ofRequest(request.id(), "pièce du journal"));
            return journal.prove(viewer, reference, lineId, added.document().id());
        });
    }
}
