package org.saisine.archive;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.saisine.account.Access;
import org.saisine.account.Audit;
import org.saisine.account.Viewer;
import org.saisine.platform.Jobs;

/**
 * Adds a file to the archive: first the bytes are made durable, then one transaction records the document and the job that
 * will read it. There is no moment at which an answer was given and something is missing.
 */
@ApplicationScoped
public class AddDocument {

    private final BlobStore blobs;
    private final Documents documents;
    private final Jobs jobs;
    private final Audit audit;
    private final Clock clock;
    private final Event<DocumentAdded> added;

    AddDocument(BlobStore blobs, Documents documents, Jobs jobs, Audit audit, Clock clock, Event<DocumentAdded> added) {
        this.blobs = blobs;
        this.documents = documents;
        this.jobs = jobs;
        this.audit = audit;
        this.clock = clock;
        this.added = added;
    }

    /**
     * Adds a file to the team that the viewer works in. Not inside a transaction: half a gigabyte takes its time.
     *
     * @throws org.saisine.web.Problem storage full, or invalid for an empty file
     */
    public Added add(Viewer viewer, Upload upload, @Valid Description description) {
        Access.requireContribute(viewer, viewer.teamId());
        StoredFile file = store(upload);
        return QuarkusTransaction.joiningExisting()
                .call(() -> record(viewer, file, upload.name(), description, Provenance.none()));
    }

    /**
     * Makes the bytes durable; the first half of adding, to be called while no transaction is open.
     *
     * @throws org.saisine.web.Problem storage full, or invalid for an empty file
     */
    public StoredFile store(Upload upload) {
        return switch (upload) {
            case Upload.OfFile u -> blobs.put(u.file());
            case Upload.OfStream u -> blobs.put(u.content());
        };
    }

    /**
     * Records a stored file as a document of the team that the viewer works in; joins the caller's transaction.
     *
     * @param name the name the file came with, not trusted
     */
    @Transactional
    public Added record(
            Viewer viewer, StoredFile file, String name, @Valid Description description, Provenance provenance) {
        Access.requireContribute(viewer, viewer.teamId());
        return record(viewer.teamId(), viewer, facts(file, name), description, provenance);
    }

    /** As above, for a file of which we know better than its content what it is. */
    @Transactional
    Added record(Viewer viewer, FileFacts facts, @Valid Description description, Provenance provenance) {
        Access.requireContribute(viewer, viewer.teamId());
        return record(viewer.teamId(), viewer, facts, description, provenance);
    }

    /** Records what arrived by itself, with nobody there: mail for a team, brought by its mailbox. */
    @Transactional
    public Added receive(long teamId, StoredFile file, String name, Description description, Provenance provenance) {
        return record(teamId, null, facts(file, name), description, provenance);
    }

    private FileFacts facts(StoredFile file, String name) {
        String safeName = FileName.safe(name);
        return new FileFacts(file, MediaTypes.of(blobs.path(file.sha256()), safeName), safeName);
    }

    private Added record(
            long teamId, @Nullable Viewer viewer, FileFacts facts, Description description, Provenance provenance) {
        StoredFile file = facts.stored();
        documents.awaitTurn(teamId, file.sha256());
        Optional<Document> first = documents.sameFile(teamId, file.sha256());
        if (first.isPresent()) {
            return new Added(first.get().view(), true);
        }
        Long personId = viewer == null ? null : viewer.personId();
        var document = new Document(teamId, personId, clock.instant(), facts, provenance);
        document.describe(description);
        documents.persistAndFlush(document);
        jobs.enqueue(ReadingJobs.read(document.id()), clock.instant());
        audit.record(viewer, "document.add", "document " + document.id(), file.sha256());
        added.fire(new DocumentAdded(document.id(), teamId));
        return new Added(document.view(), false);
    }
}
