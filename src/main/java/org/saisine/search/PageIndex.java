package org.saisine.search;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.LockObtainFailedException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.saisine.platform.Home;

/**
 * The Lucene index in the home directory: derived from the database, never the only place of anything. Where it is missing,
 * damaged or of another format, an empty one is begun beside it; {@link IndexTail} fills it, and until then the former one
 * answers as well as it can.
 */
@ApplicationScoped
class PageIndex {

    private static final Logger LOG = Logger.getLogger(PageIndex.class);

    private final Path directory;
    private final Path formerDirectory;
    private @Nullable OpenIndex open;
    private @Nullable FormerIndex former;

    @Inject
    PageIndex(Home home) {
        this(home.directory("index"));
    }

    PageIndex(Path directory) {
        this.directory = directory;
        this.formerDirectory = directory.resolveSibling(directory.getFileName() + "-former");
    }

    /** A question to a searcher that sees everything shown so far. */
    interface Question<T> {
        T ask(IndexSearcher searcher) throws IOException;
    }

    /** Something done with the files. */
    interface Work<T> {
        T on(OpenIndex index) throws IOException;
    }

    /** The former index answers while there is one. */
    <T> T ask(Question<T> question) {
        FormerIndex old = former();
        if (old != null) {
            try {
                return old.ask(question);
            } catch (IOException | RuntimeException e) {
                LOG.warnf("The former search index answers no more: %s", e.toString());
                forget(old);
            }
        }
        return work(index -> index.ask(question));
    }

    /** Does {@code work}; where the files fail, does it once more on a new, empty index. */
    <T> T work(Work<T> work) {
        try {
            try {
                return work.on(opened());
            } catch (LockObtainFailedException held) {
                throw held;
            } catch (IOException | AlreadyClosedException damaged) {
                LOG.warnf("The search index is unusable and will be rebuilt: %s", damaged.toString());
                setAside();
                return work.on(opened());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The index holds all that the database holds: what answered meanwhile goes. */
    void isFilled() {
        FormerIndex old = former();
        if (old != null) {
            forget(old);
        }
    }

    /** Throws everything away; the next use starts with an empty index. */
    synchronized void discard() {
        close();
        FormerIndex.delete(directory);
        FormerIndex.delete(formerDirectory);
    }

    synchronized void close() {
        if (open != null) {
            open.close();
            open = null;
        }
        if (former != null) {
            former.close();
            former = null;
        }
    }

    void stop(@Observes ShutdownEvent event) {
        close();
    }

    /** The first one set aside is the fullest; one that fails while it is being filled is only begun again. */
    private synchronized void setAside() throws IOException {
        if (open != null) {
            open.close();
            open = null;
        }
        if (former != null || !Files.exists(directory)) {
            FormerIndex.delete(directory);
            return;
        }
        FormerIndex.delete(formerDirectory);
        Files.move(directory, formerDirectory);
    }

    private synchronized @Nullable FormerIndex former() {
        if (former == null && Files.exists(formerDirectory)) {
            try {
                former = FormerIndex.in(formerDirectory);
            } catch (IOException e) {
                LOG.infof("The former search index answers nothing: %s", e.toString());
                FormerIndex.delete(formerDirectory);
            }
        }
        return former;
    }

    private synchronized void forget(FormerIndex old) {
        if (former == old) {
            former = null;
            old.discard();
        }
    }

    private synchronized OpenIndex opened() throws IOException {
        if (open == null || !open.isWhole()) {
            if (open != null) {
                open.close();
                open = null;
            }
            Files.createDirectories(directory);
            open = OpenIndex.in(directory);
        }
        return open;
    }
}
