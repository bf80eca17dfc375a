package org.saisine.search;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.LockObtainFailedException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.saisine.platform.Home;

/**
 * The Lucene index in the home directory: derived from the database, never the only place of anything. An index that is
 * missing, damaged or of another format is thrown away and starts again empty; {@link IndexTail} fills it.
 */
@ApplicationScoped
class PageIndex {

    private static final Logger LOG = Logger.getLogger(PageIndex.class);

    private final Path directory;
    private @Nullable OpenIndex open;

    @Inject
    PageIndex(Home home) {
        this(home.directory("index"));
    }

    PageIndex(Path directory) {
        this.directory = directory;
    }

    /** A question to a searcher that sees everything shown so far. */
    interface Question<T> {
        T ask(IndexSearcher searcher) throws IOException;
    }

    /** Something done with the files. */
    interface Work<T> {
        T on(OpenIndex index) throws IOException;
    }

    <T> T ask(Question<T> question) {
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
                discard();
                return work.on(opened());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Throws everything away; the next use starts with an empty index. */
    synchronized void discard() {
        close();
        try (Stream<Path> files = Files.exists(directory) ? Files.walk(directory) : Stream.empty()) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    synchronized void close() {
        if (open != null) {
            open.close();
            open = null;
        }
    }

    void stop(@Observes ShutdownEvent event) {
        close();
    }

    private synchronized OpenIndex opened() throws IOException {
        if (open == null || !open.isWhole()) {
            close();
            Files.createDirectories(directory);
            open = OpenIndex.in(directory);
        }
        return open;
    }
}
