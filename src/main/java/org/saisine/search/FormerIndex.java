package org.saisine.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.jboss.logging.Logger;

/** The index of before (another format, or damaged), which goes on answering while the new one is filled. Nobody writes it. */
final class FormerIndex {

    private static final Logger LOG = Logger.getLogger(FormerIndex.class);

    private final Path path;
    private final Directory directory;
    private final DirectoryReader reader;

    private FormerIndex(Path path, Directory directory, DirectoryReader reader) {
        this.path = path;
        this.directory = directory;
        this.reader = reader;
    }

    /** @throws IOException where it is too damaged to answer anything */
    static FormerIndex in(Path path) throws IOException {
        Directory directory = FSDirectory.open(path);
        try {
            return new FormerIndex(path, directory, DirectoryReader.open(directory));
        } catch (IOException | RuntimeException e) {
            directory.close();
            throw new IOException(e);
        }
    }

    <T> T ask(PageIndex.Question<T> question) throws IOException {
        reader.incRef();
        try {
            return question.ask(new IndexSearcher(reader));
        } finally {
            reader.decRef();
        }
    }

    /** Its files go too; whoever is asking it still gets the answer. */
    void discard() {
        close();
        delete(path);
    }

    void close() {
        try (directory;
                reader) {
            LOG.debugf("The former search index %s is left", path);
        } catch (IOException e) {
            LOG.warnf("The former search index was not closed properly: %s", e.toString());
        }
    }

    /** A directory and all that it holds, where it is there. */
    static void delete(Path directory) {
        try (Stream<Path> files = Files.exists(directory) ? Files.walk(directory) : Stream.empty()) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
