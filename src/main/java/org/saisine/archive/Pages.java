package org.saisine.archive;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.saisine.account.Viewer;
import org.saisine.archive.child.WordBox;
import org.saisine.archive.child.WordBoxes;

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

    /** One page, where it has been read and the viewer may read the document. */
    public Optional<PageView> page(Viewer viewer, long documentId, int number) {
        return documents
                .find(viewer, documentId)
                .flatMap(document -> findByIdOptional(new PageId(documentId, number)))
                .map(Page::view);
    }

    /** Where the words of a page stand, in their order; none where nobody knows, or the viewer may not read the document. */
    public List<PageWord> words(Viewer viewer, long documentId, int number) {
        return page(viewer, documentId, number)
                .map(page -> words(documentId, page))
                .orElse(List.of());
    }

    private List<PageWord> words(long documentId, PageView page) {
        List<?> found = getEntityManager()
                .createNativeQuery("select boxes from page where document_id = ?1 and number = ?2", byte[].class)
                .setParameter(1, documentId)
                .setParameter(2, page.number())
                .getResultList();
        return found.getFirst() instanceof byte[] boxes
                ? WordBoxes.decode(boxes, page.text().length()).stream()
                        .map(box -> PageWord.of(page.text(), box))
                        .toList()
                : List.of();
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

    /** Numbers of the pages of which nothing could be read, in order. */
    List<Integer> unreadable(long documentId) {
        return getEntityManager()
                .createQuery(
                        "select p.number from Page p where p.documentId = ?1 and p.source = ?2 order by p.number",
                        Integer.class)
                .setParameter(1, documentId)
                .setParameter(2, TextSource.NONE)
                .getResultList();
    }

    /** Forgets the pages of which nothing could be read, and says how many they were. */
    long forgetUnreadable(long documentId) {
        return delete("documentId = ?1 and source = ?2", documentId, TextSource.NONE);
    }

    /** Stores a page unless it is there, and counts it; the description's version is left alone. */
    void store(long documentId, PageView page, List<WordBox> words) {
        getEntityManager()
                .createNativeQuery("""
                        with stored as (
                            insert into page (document_id, number, text, source, confidence, width, height, boxes)
                            select id, :number, :text, :source, cast(:confidence as real), :width, :height, :boxes
                              from document where id = :document
                            on conflict do nothing returning 1)
                        update document set pages_read = pages_read + (select count(*) from stored) where id = :document""")
                .setParameter("document", documentId)
                .setParameter("number", page.number())
                .setParameter("text", page.text())
                .setParameter("source", page.source().name())
                .setParameter("confidence", page.confidence())
                .setParameter("width", page.width())
                .setParameter("height", page.height())
                .setParameter("boxes", WordBoxes.encode(words))
                .executeUpdate();
    }
}
