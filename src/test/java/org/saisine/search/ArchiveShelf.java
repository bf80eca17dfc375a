package org.saisine.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.saisine.account.Viewer;
import org.saisine.account.Visibility;
import org.saisine.archive.AddDocument;
import org.saisine.archive.Description;
import org.saisine.archive.Upload;

/** Puts documents with given pages into the archive, as if they had been read, and the index up to date. */
@ApplicationScoped
class ArchiveShelf {

    private final AddDocument addDocument;
    private final EntityManager entities;
    private final IndexTail tail;
    private final PageIndex index;

    ArchiveShelf(AddDocument addDocument, EntityManager entities, IndexTail tail, PageIndex index) {
        this.addDocument = addDocument;
        this.entities = entities;
        this.tail = tail;
        this.index = index;
    }

    /** A document whose pages are read; found at once. */
    long put(Viewer viewer, Description description, String... pages) {
        byte[] bytes = UUID.randomUUID().toString().getBytes(StandardCharsets.UTF_8);
        long id = addDocument
                .add(viewer, Upload.stream(new ByteArrayInputStream(bytes), "fichier.bin"), description)
                .document()
                .id();
        for (int number = 1; number <= pages.length; number++) {
            page(id, number, pages[number - 1]);
        }
        await(id);
        return id;
    }

    void page(long id, int number, String text) {
        execute(
                "insert into page (document_id, number, text, source) values (?1, ?2, ?3, 'TEXT_LAYER')",
                id,
                number,
                text);
    }

    void show(long id, Visibility visibility) {
        execute("update document set visibility = ?2 where id = ?1", id, visibility.name());
        await(id);
    }

    void delete(long id) {
        execute("update document set deleted_at = now() where id = ?1", id);
        await(id);
    }

    /** Until the index holds the last change: a transaction still open elsewhere may hold it back for a moment. */
    void await(long id) {
        long changed = change(id);
        for (int tried = 0; tried < 300; tried++) {
            tail.catchUp();
            if (index.<Long>work(OpenIndex::sequence) >= changed) {
                return;
            }
            pause();
        }
        throw new AssertionError("the index does not follow");
    }

    private long change(long id) {
        return ((Number) entities.createNativeQuery("select change_seq from document where id = ?1")
                        .setParameter(1, id)
                        .getSingleResult())
                .longValue();
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Transactional
    void execute(String sql, Object... values) {
        var query = entities.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        query.executeUpdate();
    }
}
