package org.saisine.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import org.saisine.account.Access;
import org.saisine.account.Viewer;
import org.saisine.web.Problem;

/** Says or corrects what a document is: title, kind, date, body, tags. */
@ApplicationScoped
public class DescribeDocument {

    private final Documents documents;

    DescribeDocument(Documents documents) {
        this.documents = documents;
    }

    /**
     * @param seenVersion the version that the viewer had before their eyes
     * @throws Problem not found, or conflict where somebody else was faster
     */
    @Transactional
    public DocumentView describe(Viewer viewer, long id, int seenVersion, @Valid Description description) {
        Document document = documents.readable(viewer, id).orElseThrow(Problem::notFound);
        Access.requireContribute(viewer, document.teamId());
        document.requireVersion(seenVersion);
        document.describe(description);
        documents.flush();
        return document.view();
    }
}
