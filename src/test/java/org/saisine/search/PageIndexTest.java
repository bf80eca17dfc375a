package org.saisine.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saisine.account.Visibility;
import org.saisine.archive.DocumentKind;
import org.saisine.archive.DocumentState;
import org.saisine.archive.DocumentView;
import org.saisine.archive.PageView;
import org.saisine.archive.TextSource;

class PageIndexTest {

    @TempDir
    Path home;

    private PageIndex index;

    @BeforeEach
    void open() {
        index = new PageIndex(home.resolve("index"));
    }

    @AfterEach
    void close() {
        index.close();
    }

    @Test
    void what_was_shown_is_found_and_survives_a_stop() {
        store("base", 7, 1, "audit", "contrat");
        index.close();

        assertThat(found("contrat")).isEqualTo(1);
        assertThat(index.work(OpenIndex::sequence)).isEqualTo(7);
    }

    @Test
    void a_document_replaced_has_only_its_new_pages() {
        store("base", 7, 1, "audit", "contrat");
        store("base", 8, 1, "audit corrigé");

        assertThat(found("contrat")).isZero();
        assertThat(found("audit")).isEqualTo(1);
        assertThat(found("corrige")).isEqualTo(1);
    }

    @Test
    void pages_that_did_not_change_are_left_alone() {
        store("base", 7, 1, "un", "deux");
        store("base", 8, 1, "un", "deux", "trois");

        // The document itself and two pages in one segment, the third page alone in the other.
        List<Integer> segments = index.ask(searcher -> searcher.getIndexReader().leaves().stream()
                .map(leaf -> leaf.reader().numDocs())
                .toList());
        assertThat(segments).containsExactly(3, 1);
        assertThat(found("trois")).isEqualTo(1);
    }

    @Test
    void a_document_without_entries_is_gone() {
        store("base", 7, 1, "audit");
        index.work(open -> {
            open.replace(1, List.of());
            open.show("base", 8);
            return true;
        });

        assertThat(found("audit")).isZero();
    }

    @Test
    void files_taken_away_under_our_feet_are_begun_anew() throws IOException {
        store("base", 7, 1, "audit");
        for (Path file : files()) {
            Files.delete(file);
        }

        assertThat(index.work(OpenIndex::sequence)).isZero();
        store("base", 7, 1, "audit");
        assertThat(found("audit")).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"segments_", ".cfs", ".cfe", ".si"})
    void a_damaged_file_is_noticed_and_the_index_begun_anew(String damaged) throws IOException {
        store("base", 7, 1, "audit");
        index.close();
        for (Path file : files()) {
            if (file.getFileName().toString().contains(damaged)) {
                damage(file);
            }
        }

        index.work(open -> {
            open.verify();
            return true;
        });

        assertThat(index.work(OpenIndex::sequence)).isZero();
        store("base", 7, 1, "audit");
        assertThat(found("audit")).isEqualTo(1);
    }

    @Test
    void an_index_of_another_format_answers_until_the_new_one_is_filled() throws IOException {
        store("base", 7, 1, "audit", "contrat");
        index.close();
        inAnOlderFormat(home.resolve("index"));

        assertThat(index.work(OpenIndex::sequence)).isZero();
        assertThat(found("contrat")).isEqualTo(1);
        store("base", 7, 2, "avenant");
        assertThat(found("avenant")).isZero();
        index.close();
        assertThat(found("contrat")).as("after a stop in the middle").isEqualTo(1);

        index.isFilled();

        assertThat(found("contrat")).isZero();
        assertThat(found("avenant")).isEqualTo(1);
        assertThat(home.resolve("index-former")).doesNotExist();
    }

    private static void inAnOlderFormat(Path directory) throws IOException {
        try (var files = FSDirectory.open(directory);
                var writer = new IndexWriter(files, new IndexWriterConfig(new PageAnalyzer()))) {
            writer.setLiveCommitData(
                    Map.of("format", "0", "database", "base", "sequence", "7").entrySet());
            writer.commit();
        }
    }

    @Test
    void an_index_of_another_database_is_told() {
        store("base", 7, 1, "audit");

        assertThat(index.<Boolean>work(open -> open.isOf("base"))).isTrue();
        assertThat(index.<Boolean>work(open -> open.isOf("autre"))).isFalse();
    }

    private void store(String database, long sequence, long id, String... pages) {
        List<PageView> views = new ArrayList<>();
        for (String text : pages) {
            views.add(new PageView(views.size() + 1, TextSource.TEXT_LAYER, null, text, 0, 0));
        }
        index.work(open -> {
            open.replace(id, Entry.of(document(id), "", views));
            open.show(database, sequence);
            return true;
        });
    }

    private static DocumentView document(long id) {
        return new DocumentView(
                id,
                0,
                1,
                Visibility.TEAM,
                "Un document",
                DocumentKind.OTHER,
                null,
                null,
                List.of(),
                "0".repeat(64),
                1,
                "application/pdf",
                "un.pdf",
                DocumentState.READY,
                "",
                1,
                1,
                null,
                null,
                "",
                null,
                Instant.EPOCH);
    }

    private int found(String word) {
        return index.ask(searcher -> searcher.count(new TermQuery(new Term(Fields.TEXT, PageTokenizer.exact(word)))));
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(home.resolve("index"))) {
            return files.filter(Files::isRegularFile)
                    .sorted(Comparator.reverseOrder())
                    .toList();
        }
    }

    private static void damage(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        for (int i = bytes.length / 3; i < bytes.length / 2; i++) {
            bytes[i] ^= 0x5a;
        }
        Files.write(file, bytes);
    }
}
