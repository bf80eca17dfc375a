package org.saisine.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each letter says all that it must, article by article, and nothing that it must never say (law.md, section 8). */
class LetterElementsTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden/letters");

    /** Common block C, and who is identified by what (CRPA, art. R. 112-9-1). */
    private static final List<String> COMMON = List.of(
            "^Madame, Monsieur le (Maire|Président|Préfet)\n.+\n(?s:.*)\\b\\d{5} [A-Z ]+",
            "\n(Corte|Rennes|Marseille), le 1er mai 2026\n",
            "\nObjet : .+",
            "\nEnvoi : (courriel|lettre recommandée avec avis de réception|téléservice)",
            "distinguée\\.\n\n(Camille Agostini|Nolwenn Le Goff|Ousmane Diallo)\n",
            "@([a-z-]+\\.)?exemple\\.test");

    private static final List<String> REQUEST = List.of(
            "livre III du code des relations entre le public et l’administration \\(CRPA\\)",
            "L\\. 300-2",
            "L\\. 311-1\\b",
            "\n1\\. .+\n2\\. .+",
            "L\\. 300-4|L\\. 311-9, [12]°",
            "L\\. 311-9",
            "L\\. 311-7",
            "L\\. 114-2 et L\\. 311-2",
            "R\\.\\* 311-12 et R\\. 311-13",
            "un mois",
            "écrit,? (et )?motivé",
            "L\\. 311-14",
            "accuser réception .*L\\. 112-(3|11)\\b",
            "nom, la qualité .*L\\. 111-2",
            "L\\. 342-1");

    private static final Map<String, List<String>> BY_LETTER = Map.of(
            "initial-request", List.of("R\\. 311-11"),
            "publication-request",
                    List.of("L\\. 311-9, 4°", "L\\. 312-1-1", "refus de publication .*L\\. 342-1", "L\\. 311-6"),
            "follow-up",
                    List.of(
                            "vous ai demandé, le \\d",
                            "n’en prolonge pas le délai \\(article L\\. 412-4\\)",
                            "ne remplace pas la saisine de la Commission",
                            "\n1\\. .+",
                            "je saisirai la commission",
                            "service compétent, .*L\\. 114-2"));

    private static final Map<String, List<String>> BY_PARTIES = Map.of(
            "commune_person", List.of("12 cours Paoli\n20250 Corte\n"),
            "epci_association",
                    List.of(
                            "À l’attention de la personne responsable de l’accès aux documents administratifs",
                            "Rennes sous surveillance",
                            "association loi de 1901, RNA W351000001",
                            "Nolwenn Le Goff\nprésidente",
                            "avis de réception n° 1A 200",
                            "Pièce jointe :\n1\\. "),
            "environment_company", List.of("SIREN 123 456 789", "Ousmane Diallo\ngérant"));

    private static final Map<String, List<String>> LAW_OF_PARTIES = Map.of(
            "commune_person", List.of("L\\. 2121-26"),
            "epci_association", List.of("L\\. 5211-46"),
            "environment_company",
                    List.of("L\\. 124-1 et suivants", "L\\. 124-2", "R\\. 124-1", "L\\. 124-6", "deux mois", "exprès"));

    private static final List<String> NEVER = List.of(
            "30 jours|trente jours",
            "1978|78-753",
            "recours gracieux|interrom|suspend",
            "\\b(parce que|car je|afin de|dans le but|intérêt à agir|motif de ma demande)\\b",
            "R\\. 25\\d-",
            "\\{|\\}",
            "(?m)^ +\\S|\\S +$",
            "\n\n\n",
            " [:;!?]");

    static Stream<Path> letters() throws IOException {
        return Files.list(GOLDEN)
                .filter(file ->
                        BY_LETTER.containsKey(file.getFileName().toString().split("_")[0]))
                .sorted();
    }

    @ParameterizedTest
    @MethodSource("letters")
    void says_what_it_must(Path letter) throws IOException {
        String[] name = letter.getFileName().toString().replace(".txt", "").split("_", 2);
        String text = plain(letter);
        contains(text, COMMON);
        contains(text, BY_LETTER.get(name[0]));
        contains(text, BY_PARTIES.get(name[1]));
        if (!name[0].equals("follow-up")) {
            contains(text, REQUEST);
            contains(text, LAW_OF_PARTIES.get(name[1]));
        }
    }

    @ParameterizedTest
    @MethodSource("letters")
    void says_nothing_that_it_must_never(Path letter) throws IOException {
        String text = Files.readString(letter);
        for (String never : NEVER) {
            assertThat(Pattern.compile(never).matcher(text).results().map(hit -> hit.group()))
                    .as(never)
                    .isEmpty();
        }
    }

    private static void contains(String text, List<String> elements) {
        for (String element : elements) {
            assertThat(Pattern.compile(element).matcher(text).find())
                    .as(element)
                    .isTrue();
        }
    }

    /** No-break spaces are the affair of another test. */
    private static String plain(Path letter) throws IOException {
        return Files.readString(letter).replace('\u00a0', ' ').replace('\u202f', ' ');
    }
}
