package org.saisine.archive;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.hibernate.Session;
import org.saisine.account.Viewer;
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

    /** Stores pages unless they are there, and counts them; the description's version is left alone. */
    void store(long documentId, List<PlacedPage> read) {
        getEntityManager().unwrap(Session.class).doWork(connection -> {
            int stored = insert(connection, documentId, read);
            try (PreparedStatement count =
                    connection.prepareStatement("update document set pages_read = pages_read + ? where id = ?")) {
                count.setInt(1, stored);
                count.setLong(2, documentId);
                count.executeUpdate();
            }
        });
    }

    /** All in one journey to the database, which a document of a thousand pages needs. */
    private static int insert(Connection connection, long documentId, List<PlacedPage> read) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("""
                insert into page (document_id, number, text, source, confidence, width, height, boxes)
                select id, ?, ?, ?, ?, ?, ?, ? from document where id = ? on conflict do nothing""")) {
            for (PlacedPage placed : read) {
                PageView page = placed.page();
                insert.setInt(1, page.number());
                insert.setString(2, page.text());
                insert.setString(3, page.source().name());
                insert.setObject(4, page.confidence(), Types.REAL);
                insert.setFloat(5, page.width());
                insert.setFloat(6, page.height());
                insert.setBytes(7, WordBoxes.encode(placed.words()));
                insert.setLong(8, documentId);
                insert.addBatch();
            }
            return IntStream.of(insert.executeBatch()).sum();
        }
    }
}
