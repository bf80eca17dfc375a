package org.saisine.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.saisine.account.Access;
import org.saisine.account.Audit;
import org.saisine.account.Viewer;
import org.saisine.web.Problem;

/** Says or corrects what a document is: title, kind, date, body, tags. */
@ApplicationScoped
public class DescribeDocument {

    private final Documents documents;
    private final Audit audit;

    DescribeDocument(Documents documents, Audit audit) {
        this.documents = documents;
        this.audit = audit;
    }

    /**
     * @param seenVersion the version that the viewer had before their eyes; null changes whatever is there
     * @throws Problem not found, or conflict where somebody else was faster
     */
    @Transactional
    public DocumentView describe(
            Viewer viewer, long id, @Nullable Integer seenVersion, @Valid Description description) {
        Document document = documents.readable(viewer, id).orElseThrow(Problem::notFound);
        Access.requireContribute(viewer, document.teamId());
        if (seenVersion != null) {
            document.requireVersion(seenVersion);
        }
        document.describe(description);
        audit.record(viewer, "document.describe", "document " + id, "");
        documents.flush();
        return document.view();
    }
}
