package org.saisine.archive;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.saisine.account.Viewer;

/** The pages of documents. */
@ApplicationScoped
public class Pages implements PanacheRepositoryBase<Page, PageId> {

    private final Documents documents;

    Pages(Documents documents) {
        this.documents = documents;
    }

    /** The pages read so far, in order; none where the viewer may not read the document. */
    public List<PageView> of(Viewer viewer, long documentId) {
        return documents.find(viewer, documentId).isEmpty() ? List.of() : indexable(documentId);
    }

    /** The pages read so far, in order. Without a viewer, for the search index alone: see {@link Documents#changedSince}. */
    public List<PageView> indexable(long documentId) {
        return list("documentId = ?1 order by number", documentId).stream()
                .map(Page::view)
                .toList();
    }

    /** Numbers of the pages that need no more reading. */
    Set<Integer> stored(long documentId) {
        return new TreeSet<>(getEntityManager()
                .createQuery("select p.number from Page p where p.documentId = ?1", Integer.class)
                .setParameter(1, documentId)
                .getResultList());
    }
}
