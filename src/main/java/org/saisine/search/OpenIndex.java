package org.saisine.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.jboss.logging.Logger;

/** The files of the index in use: one writer, and searchers that see what has been shown. */
final class OpenIndex {

    /** To be raised whenever entries or their analysis change: an index of another format is rebuilt. */
    static final String FORMAT = "3";

    private static final Logger LOG = Logger.getLogger(OpenIndex.class);
    private static final double BUFFER_MEGABYTES = 16;

    /** What a commit says of itself: its format, the database it was made from, the last change it holds. */
    private record Facts(String format, String database, long sequence) {

        static final Facts NONE = new Facts(FORMAT, "", 0);

        static Facts of(Map<String, String> data) {
            return new Facts(
                    data.getOrDefault("format", ""),
                    data.getOrDefault("database", ""),
                    Long.parseLong(data.getOrDefault("sequence", "0")));
        }

        Map<String, String> data() {
            return Map.of("format", format, "database", database, "sequence", Long.toString(sequence));
        }
    }

    private final Path path;
    private final Directory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private volatile Facts facts;

    private OpenIndex(Path path, Directory directory, IndexWriter writer, Facts facts) throws IOException {
        this.path = path;
        this.directory = directory;
        this.writer = writer;
        this.searchers = new SearcherManager(writer, null);
        this.facts = facts;
    }

    /** Opens what is there, or starts an empty index. */
    static OpenIndex in(Path path) throws IOException {
        Directory directory = FSDirectory.open(path);
        try {
            Facts facts = facts(directory);
            IndexWriterConfig settings = new IndexWriterConfig(new PageAnalyzer())
                    .setRAMBufferSizeMB(BUFFER_MEGABYTES)
                    .setCommitOnClose(false);
            return new OpenIndex(path, directory, new IndexWriter(directory, settings), facts);
        } catch (IOException e) {
            directory.close();
            throw e;
        } catch (RuntimeException e) {
            directory.close();
            throw new CorruptIndexException("cannot be opened", path.toString(), e);
        }
    }

    private static Facts facts(Directory directory) throws IOException {
        if (!DirectoryReader.indexExists(directory)) {
            return Facts.NONE;
        }
        try (DirectoryReader reader = DirectoryReader.open(directory)) {
            Facts facts = Facts.of(reader.getIndexCommit().getUserData());
            if (!FORMAT.equals(facts.format())) {
                throw new IndexFormatTooOldException(directory.toString(), "format " + facts.format());
            }
            return facts;
        }
    }

    <T> T ask(PageIndex.Question<T> question) throws IOException {
        IndexSearcher searcher = searchers.acquire();
        try {
            return question.ask(searcher);
        } finally {
            searchers.release(searcher);
        }
    }

    /** The last change of the database that the index holds; 0 where it must be filled from the beginning. */
    long sequence() {
        return facts.sequence();
    }

    /** False where the index was filled from another database. */
    boolean isOf(String database) {
        return facts.sequence() == 0 || facts.database().equals(database);
    }

    /** Makes the document's entries what they are now, none for a deleted one; those whose content is the same are left alone. */
    void replace(long documentId, List<Entry> entries) throws IOException {
        Map<String, Long> stale = ask(searcher -> Fingerprints.of(searcher, documentId));
        for (Entry entry : entries) {
            Long known = stale.remove(entry.key());
            if (known == null || known != entry.fingerprint()) {
                writer.updateDocument(new Term(Fields.KEY, entry.key()), entry.fields());
            }
        }
        for (String key : stale.keySet()) {
            writer.deleteDocuments(new Term(Fields.KEY, key));
        }
    }

    /** From now on what was replaced is seen: the changes of {@code database} up to {@code sequence}. */
    void show(String database, long sequence) throws IOException {
        searchers.maybeRefreshBlocking();
        facts = new Facts(FORMAT, database, sequence);
    }

    /** What was shown survives a stop, and need not be read from the database again. */
    void commit() throws IOException {
        writer.setLiveCommitData(facts.data().entrySet());
        writer.commit();
    }

    /** Reads every byte. */
    void verify() throws IOException {
        ask(searcher -> {
            for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
                if (leaf.reader() instanceof CodecReader reader) {
                    reader.checkIntegrity();
                }
            }
            return true;
        });
    }

    /** False where somebody took the files away under our feet. */
    boolean isWhole() {
        return writer.isOpen() && Files.exists(path.resolve(IndexWriter.WRITE_LOCK_NAME));
    }

    void close() {
        try (directory;
                writer;
                searchers) {
            if (isWhole()) {
                commit();
            }
        } catch (IOException | RuntimeException e) {
            LOG.warnf("The search index was not closed properly: %s", e.toString());
        }
    }
}
