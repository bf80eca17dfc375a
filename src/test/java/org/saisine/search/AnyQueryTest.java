package org.saisine.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

class AnyQueryTest {

    private static Path home;
    private static PlainIndex index;

    @BeforeContainer
    static void fill() throws IOException {
        home = Files.createTempDirectory("any-query");
        index = new PlainIndex(home, new Synonyms(List.of("vidéosurveillance, vidéo surveillance")));
        index.put(PlainIndex.document(1, 1), "L’audit n° 2021-117 de la vidéo-surveillance", "le 3 mars 2024");
    }

    @AfterContainer
    static void delete() throws IOException {
        index.close();
        try (Stream<Path> files = Files.walk(home)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    @Property(tries = 60)
    void any_text_is_answered(@ForAll String typed) {
        answers(typed);
    }

    @Property(tries = 120)
    void any_pieces_of_queries_are_answered(@ForAll("pieces") List<String> pieces) {
        answers(String.join("", pieces));
    }

    private static void answers(String typed) {
        Findings findings = index.find(PlainIndex.reader(1), typed);

        assertThat(findings.total()).isBetween(0, 1);
        assertThat(findings.found()).hasSize(findings.total());
    }

    @Provide
    Arbitrary<List<String>> pieces() {
        return Arbitraries.of(
                        " ",
                        "\"",
                        "«",
                        "»",
                        "-",
                        "*",
                        ":",
                        "(",
                        ")",
                        "~",
                        "^",
                        "\\",
                        "type:",
                        "page:",
                        "avant:",
                        "mairie:",
                        "source:",
                        "titre:",
                        "date:",
                        "audit",
                        "vidéo",
                        "surveillance",
                        "l’",
                        "2021-117",
                        "99999999999",
                        "2024-13-45",
                        "31/02/2024",
                        "\u0000",
                        "\ud83d",
                        "é\u0301",
                        "AND",
                        "OR",
                        "NOT",
                        "[a TO b]")
                .list()
                .ofMaxSize(14);
    }
}
