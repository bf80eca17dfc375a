package org.saisine.archive;

import static org.assertj.core.api.Assertions.fail;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import org.saisine.account.Viewer;

/** Waits for readings, and looks at what came of them. */
@ApplicationScoped
class Readings {

    private final Documents documents;
    private final Pages pages;

    Readings(Documents documents, Pages pages) {
        this.documents = documents;
        this.pages = pages;
    }

    @Transactional(Transactional.TxType.NEVER)
    DocumentView await(Viewer viewer, long id, Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        DocumentView document = get(viewer, id);
        while (!document.state().isFinal()) {
            if (System.nanoTime() > end) {
                return fail("still %s after %s: %s", document.state(), patience, document.progress());
            }
            sleep();
            document = get(viewer, id);
        }
        return document;
    }

    /** What is stored, whoever may see it. */
    List<PageView> stored(long id) {
        return QuarkusTransaction.requiringNew().call(() -> pages.indexable(id));
    }

    List<PageView> pages(Viewer viewer, long id) {
        return QuarkusTransaction.requiringNew().call(() -> pages.of(viewer, id));
    }

    private DocumentView get(Viewer viewer, long id) {
        return QuarkusTransaction.requiringNew().call(() -> documents.get(viewer, id));
    }

    private static void sleep() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
