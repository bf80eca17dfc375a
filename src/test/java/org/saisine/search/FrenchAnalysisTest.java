package org.saisine.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrenchAnalysisTest {

    private static final PageAnalyzer ANALYZER = new PageAnalyzer();
    private static final WordQueries QUERIES = new WordQueries(ANALYZER, new Synonyms(shipped()));

    @ParameterizedTest(name = "{0} in “{1}”: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # accents, capitals, typography
            prefecture            | Arrêté de la PRÉFECTURE                       | true
            PRÉFECTURE            | prefecture de Haute-Corse                     | true
            coeur                 | au cœur de ville                              | true
            evaluation            | l’éva­luation                            | true
            délibération          | de\u0301libe\u0301ration du conseil           | true
            efficacité            | l’eﬃcacité du dispositif                      | true
            # elisions, both apostrophes
            audit                 | l’audit demandé                               | true
            audit                 | qu'audit                                      | true
            l’analyse             | une analyse                                   | true
            aujourd'hui           | signé aujourd’hui                             | true
            installation          | d’installation                                | true
            # plurals and light stems
            caméra                | trois caméras                                 | true
            maires                | la maire et le maire                          | true
            plan                  | des plans                                     | true
            procès-verbaux        | le procès-verbal                              | true
            marchés publics       | marché public                                 | true
            travaux               | un travail                                    | false
            délibérations         | la délibération                               | true
            municipaux            | la police municipale                          | true
            # compounds
            vidéosurveillance     | la vidéo-surveillance                         | true
            vidéo-surveillance    | la vidéosurveillance                          | true
            vidéo surveillance    | la vidéosurveillance                          | true
            vidéo-surveillance    | la Vidéo Surveillance Ville de Corte          | true
            vidéosurveillance     | la Vidéo Surveillance Ville de Corte          | true
            vidéosurveillance     | vidéosurveil-\\nlance                         | true
            sous-préfecture       | la sous-préfecture de Corte                   | true
            cnil                  | avis de la C.N.I.L. rendu                     | true
            C.N.I.L.              | avis de la CNIL                               | true
            # synonyms
            vidéoprotection       | la Vidéo Surveillance Ville de Corte          | true
            vidéo protection      | un système de vidéosurveillance               | true
            vidéosurveillance     | un système de vidéo-protection                | true
            vidéosurveillance     | les caméras de surveillance                   | true
            caméras de surveillance | la vidéosurveillance                        | false
            AIPD                  | une analyse d’impact                          | true
            analyse d’impact      | le DPIA                                       | true
            analyses d'impact     | l’AIPD                                        | true
            PV                    | Procès-verbal de la séance                    | true
            procès-verbaux        | les comptes rendus                            | true
            compte-rendu          | le PV du 3 mars                               | true
            CCTP                  | cahier des clauses techniques particulières   | true
            PLU                   | une fois de plus                              | false
            PLU                   | le plan local d’urbanisme                     | true
            DGF                   | dotation globale de fonctionnement            | true
            contrat               | le marché public                              | false
            # numbers and references
            20212345              | avis n° 20212345 du 3 mars                    | true
            2021-117              | délibération n°2021-117                       | true
            2021-117              | en 2021, 117 caméras                          | false
            2021-117              | délibération 2021-118                         | false
            2021-117              | délibération DEL-2021-117                     | true
            DEL-2021-117          | délibération DEL-2021-117                     | true
            "délibération 2021-117 du conseil" | la délibération 2021-117 du conseil | true
            13-2055               | nº13-2055                                     | true
            2055                  | n° 13-2055                                    | true
            L. 311-1              | l’article L.311-1 du code                     | true
            L.311-1               | l’article L. 311-1 du code                    | true
            12/03/2021            | le 12/03/2021 à Corte                         | true
            2021                  | 20212345                                      | false
            # all the words, phrases, without, prefix
            audit corte           | audit de la ville de Bastia                   | false
            audit de la ville     | audit, ville                                  | true
            "audit ville"         | audit de la ville                             | false
            "audit de la ville"   | l’audit de la ville                           | true
            «ville de corte»      | la Ville de Corte                             | true
            "audits"              | un audit                                      | false
            subvention*           | une subventionnée                             | true
            vidéo*                | vidéoverbalisation                            | true
            # nothing is a syntax error
            audit AND (           | audit and                                     | true
            title:foo:bar"        | foo title bar                                 | true
            """)
    void what_is_typed_finds_what_is_written(String typed, String text, boolean found) throws IOException {
        assertThat(search(typed, unescaped(text))).as(typed).hasSize(found ? 1 : 0);
    }

    @Test
    void the_exact_form_comes_before_its_other_forms() throws IOException {
        assertThat(search("caméras", "la caméra de la place", "les caméras de la place"))
                .containsExactly(1, 0);
        assertThat(search("caméra", "les caméras de la place", "la caméra de la place"))
                .containsExactly(1, 0);
    }

    @Test
    void what_was_said_comes_before_its_synonyms() throws IOException {
        assertThat(search("vidéoprotection", "la vidéosurveillance de Corte", "la vidéoprotection de Corte"))
                .containsExactly(1, 0);
    }

    private static String unescaped(String text) {
        return text.replace("\\n", "\n");
    }

    private static List<Integer> search(String typed, String... texts) throws IOException {
        try (ByteBuffersDirectory directory = new ByteBuffersDirectory()) {
            try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(ANALYZER))) {
                for (String text : texts) {
                    Document page = new Document();
                    page.add(new TextField(Fields.TEXT, text, Store.YES));
                    writer.addDocument(page);
                }
            }
            try (DirectoryReader reader = DirectoryReader.open(directory)) {
                ScoreDoc[] hits =
                        new IndexSearcher(reader).search(QUERIES.wanted(UserQuery.parse(typed)), 10).scoreDocs;
                return Arrays.stream(hits).map(hit -> hit.doc).toList();
            }
        }
    }

    private static List<String> shipped() {
        try (var lines = FrenchAnalysisTest.class.getResourceAsStream("/search/synonyms.txt")) {
            return new String(lines.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
