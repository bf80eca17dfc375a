package org.saisine.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.saisine.archive.child.WordBox;

/** What the reading jobs write: short transactions, a page each, so that progress can be seen and nothing is read twice. */
@ApplicationScoped
class ReadingProgress {

    private final Documents documents;
    private final Pages pages;
    private final Event<DocumentRead> read;

    ReadingProgress(Documents documents, Pages pages, Event<DocumentRead> read) {
        this.documents = documents;
        this.pages = pages;
        this.read = read;
    }

    /** Takes a document up, for the first time or again; empty where there is nothing to do any more. */
    @Transactional
    Optional<Original> begin(long documentId) {
        return documents.locked(documentId).filter(Document::isToBeRead).map(document -> {
            document.startReading();
            return document.original(pages.stored(documentId));
        });
    }

    @Transactional
    void counted(long documentId, int count) {
        documents.locked(documentId).ifPresent(document -> document.count(count));
    }

    @Transactional
    void store(long documentId, PageView page) {
        store(documentId, page, List.of());
    }

    @Transactional
    void store(long documentId, PageView page, List<WordBox> words) {
        pages.store(documentId, List.of(new PlacedPage(page, words)));
    }

    /** @param count how many pages there are in all */
    @Transactional
    void store(long documentId, int count, List<PlacedPage> read) {
        documents.locked(documentId).ifPresent(document -> {
            document.count(count);
            documents.flush();
            pages.store(documentId, read);
        });
    }

    /** What the text pass noticed, kept until the last pass ends. */
    @Transactional
    void remark(long documentId, String reason) {
        documents.locked(documentId).ifPresent(document -> document.remark(reason));
    }

    /** Ends the reading, where nobody has ended it or taken the document away. */
    @Transactional
    void finish(long documentId, DocumentState state, String reason) {
        documents.locked(documentId).filter(Document::isToBeRead).ifPresent(document -> {
            document.finishReading(state, reason);
            read.fire(new DocumentRead(documentId, document.teamId(), state));
        });
    }

    /** Ends the reading of what no child reads. */
    @Transactional
    void keep(long documentId) {
        documents.locked(documentId).ifPresent(document -> {
            var verdict = Verdict.ofKept(document.originalName());
            finish(documentId, verdict.state(), verdict.reason());
        });
    }

    /** Ends the reading of a document whose pages are all stored, by what is in them. */
    @Transactional
    void conclude(long documentId, String why) {
        documents.locked(documentId).filter(Document::isToBeRead).ifPresent(document -> {
            List<Integer> unreadable = pages.unreadable(documentId);
            var verdict = Verdict.of(document.remark(), why, unreadable, document.pagesRead());
            finish(documentId, verdict.state(), verdict.reason());
        });
    }
}
