package org.saisine.search;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.List;
import org.jboss.logging.Logger;
import org.saisine.archive.IndexableDocument;

/** Follows the archive: each second, what changed in the database since the last look enters the index. */
@ApplicationScoped
class IndexTail {

    private static final Logger LOG = Logger.getLogger(IndexTail.class);
    private static final int BATCH = 100;

    private final PageIndex index;
    private final IndexSource source;
    private volatile boolean caughtUp;
    private String database = "";
    private boolean unsaved;

    IndexTail(PageIndex index, IndexSource source) {
        this.index = index;
        this.source = source;
    }

    /** False while the index is being filled from the beginning, when answers are not complete. */
    boolean isCaughtUp() {
        return caughtUp;
    }

    @Scheduled(every = "1s", concurrentExecution = ConcurrentExecution.SKIP)
    void follow() {
        try {
            catchUp();
        } catch (RuntimeException e) {
            LOG.warnf("The search index could not follow the archive: %s", e.toString());
        }
    }

    @Scheduled(every = "20s", delayed = "20s", concurrentExecution = ConcurrentExecution.SKIP)
    synchronized void save() {
        if (unsaved) {
            index.work(open -> {
                open.commit();
                return true;
            });
            unsaved = false;
        }
    }

    /** Brings the index to what the database holds now. */
    synchronized void catchUp() {
        if (database.isEmpty()) {
            begin();
        }
        boolean more = true;
        while (more) {
            more = index.work(this::takeBatch);
            unsaved |= more;
        }
        index.isFilled();
        caughtUp = true;
    }

    /** At the first look: a damaged index, or one of another database, is left behind. */
    private void begin() {
        String name = source.database();
        index.work(open -> {
            open.verify();
            return true;
        });
        if (!index.work(open -> open.isOf(name))) {
            index.discard();
        }
        database = name;
    }

    /** @return false where nothing was waiting */
    private boolean takeBatch(OpenIndex open) throws IOException {
        if (open.sequence() == 0) {
            caughtUp = false;
        }
        List<IndexableDocument> changes = source.changedSince(open.sequence(), BATCH);
        if (changes.isEmpty()) {
            return false;
        }
        for (IndexableDocument change : changes) {
            List<Entry> entries = change.deleted() ? List.of() : source.entries(change.document());
            apply(open, change.document().id(), entries);
        }
        open.show(database, changes.getLast().changeSeq());
        return true;
    }

    /** A document whose text Lucene refuses is left out; it must not hold up all the others. */
    private static void apply(OpenIndex open, long documentId, List<Entry> entries) throws IOException {
        try {
            open.replace(documentId, entries);
        } catch (IllegalArgumentException refused) {
            LOG.errorf(refused, "Document %d cannot be searched", documentId);
        }
    }
}
