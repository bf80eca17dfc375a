package org.saisine.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.saisine.account.Access;
import org.saisine.account.Audit;
import org.saisine.account.Viewer;
import org.saisine.web.Problem;

/** Takes a document out of the archive and brings it back; the file itself stays. */
@ApplicationScoped
public class RemoveDocument {

    private final Documents documents;
    private final Audit audit;
    private final Clock clock;

    RemoveDocument(Documents documents, Audit audit, Clock clock) {
        this.documents = documents;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws Problem not found, where the viewer may not contribute to its team */
    @Transactional
    public void remove(Viewer viewer, long id) {
        Document document = documents.readable(viewer, id).orElseThrow(Problem::notFound);
        Access.requireContribute(viewer, document.teamId());
        document.delete(clock.instant());
        audit.record(viewer, "document.remove", "document " + id, "");
    }

    /**
     * @throws Problem not found, where there is no such document to bring back; conflict, where its file has been added again
     */
    @Transactional
    public DocumentView restore(Viewer viewer, long id) {
        Document document = documents.findByIdOptional(id).orElseThrow(Problem::notFound);
        Access.requireContribute(viewer, document.teamId());
        documents.awaitTurn(document.teamId(), document.sha256());
        boolean addedAgain = documents
                .sameFile(document.teamId(), document.sha256())
                .filter(other -> other.id() != id)
                .isPresent();
        if (addedAgain) {
            throw Problem.conflict(
                    "Ce fichier a été ajouté à nouveau depuis qu’il a été retiré.",
                    "Il est dans l’archive\u202f: rien n’est perdu, et il n’y a rien à rétablir.");
        }
        document.restore();
        audit.record(viewer, "document.restore", "document " + id, "");
        documents.flush();
        return document.view();
    }
}
