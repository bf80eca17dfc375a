package org.saisine.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each letter that follows a request says all that it must and nothing that it must never say (law.md, section 8), in the mail
 * and on paper.
 */
class LaterLetterElementsTest {

    /** Common block C: who, to whom, where and when, about what, how, and who signs. */
    private static final List<String> COMMON = List.of(
            "Madame, Monsieur le (Maire|Président|Préfet)",
            "\\b\\d{5} [A-Z-]+",
            "(Corte|Rennes|Saint-Pierre), le \\d{1,2}(er)? \\p{L}+ 202\\d ",
            "Objet : \\p{Lu}",
            "Notre référence : 2026-0012",
            "Envoi : (courriel|lettre recommandée avec avis de réception|Télérecours citoyens)",
            "(Camille Agostini|Nolwenn Le Goff présidente|Marie-Ange Payet)",
            "(12 cours Paoli 20250 Corte|6 cours des Alliés 35000 Rennes|14 chemin des Longanis 97410 Saint-Pierre)",
            "@([a-z-]+\\.)?exemple\\.test");

    private static final Map<LetterType, List<String>> MUST = Map.of(
            LetterType.CADA_REFERRAL,
            List.of(
                    "L\\. 342-1 et R\\. 343-1",
                    "Demandeur : .+(demeurant|dont le siège est) .+\\d{5}",
                    "Administration en cause : .+",
                    "j’ai demandé à ",
                    "décision (implicite de refus|expresse, qui m’a été notifiée le)",
                    "1\\. .+ 2\\. .+",
                    "L\\. 300-2",
                    "L\\. 311-1\\)",
                    "occultées ou disjointes.+L\\. 311-7",
                    "émettre un avis favorable",
                    "L\\. 311-9",
                    "date d’enregistrement de cette saisine et son numéro",
                    "R\\.\\* 343-4 et R\\. 343-5",
                    "Pièces jointes : (1\\. )?Demande de communication, 2 février 2026",
                    "Preuve de réception de la demande"));

    /** The days of the journal and those of the law, and what is proper to each case. */
    private static final Map<String, List<String>> FACTS = Map.of(
            "cada-referral_commune_person",
            List.of(
                    "Le 2 février 2026 \\(ma référence : 2026-0012\\)",
                    "reçue le 3 février 2026",
                    "pendant un mois .+ le 3 mars 2026",
                    "R\\.\\* 311-12 et R\\. 311-13",
                    "L\\. 2121-26",
                    "« L’audit révélerait les failles du dispositif. »"),
            "cada-referral_epci_association",
            List.of(
                    "association loi de 1901, RNA W351000001, dont le siège est",
                    "représentée par Nolwenn Le Goff, présidente",
                    "notifiée le 20 février 2026",
                    "L\\. 5211-46",
                    "n° 432832",
                    "Accusé de réception, 5 février 2026 (4\\. )?Refus, 20 février 2026"),
            "cada-referral_reunion_environment",
            List.of(
                    "pendant deux mois, .+ le 3 avril 2026",
                    "R\\. 124-1 du code de l’environnement",
                    "L\\. 124-2",
                    "L\\. 124-4",
                    "remise d’une copie"));

    private static final List<String> NEVER_IN_ANY = List.of(
            "30 jours|trente jours",
            "78-753",
            "recours gracieux",
            "interrom|suspend",
            "R\\. 25\\d-",
            "[{}]",
            "NOT_FOUND|null",
            "\\b(car je|dans le but|intérêt à agir)\\b");

    private static final Map<LetterType, List<String>> NEVER = Map.of(
            LetterType.CADA_REFERRAL,
            List.of("illégal", "légalité", "annul", "enjoin", "(me|m’)(les )?(communiquer|transmettre|envoyer)"));

    private static final LetterPdf PDF = new LetterPdf();

    static Stream<LetterCase> letters() {
        return LetterCases.all();
    }

    @ParameterizedTest
    @MethodSource("letters")
    void says_what_it_must_in_a_mail(LetterCase letter) {
        contains(flat(text(letter)), letter);
    }

    @ParameterizedTest
    @MethodSource("letters")
    void says_what_it_must_on_paper(LetterCase letter) throws IOException {
        byte[] bytes = PDF.render(letter.matter().head(), markdown(letter));
        try (PDDocument document = Loader.loadPDF(bytes)) {
            contains(flat(new PDFTextStripper().getText(document).replaceAll("2026-0012 \\d / \\d", "")), letter);
        }
    }

    @ParameterizedTest
    @MethodSource("letters")
    void says_nothing_that_it_must_never(LetterCase letter) {
        String text = text(letter);
        Stream.concat(NEVER_IN_ANY.stream(), NEVER.getOrDefault(letter.type(), List.of()).stream())
                .forEach(never -> assertThat(Pattern.compile(never)
                                .matcher(flat(text))
                                .results()
                                .map(hit -> hit.group()))
                        .as(never)
                        .isEmpty());
        assertThat(text).doesNotContainPattern("(?m)^ +\\S|[ \\t]+$|\n\n\n| [:;!?]");
    }

    private static void contains(String text, LetterCase letter) {
        Stream.of(COMMON, MUST.get(letter.type()), FACTS.get(letter.golden()))
                .flatMap(List::stream)
                .forEach(element -> assertThat(
                                Pattern.compile(element).matcher(text).find())
                        .as(element)
                        .isTrue());
    }

    private static String markdown(LetterCase letter) {
        return PlainTemplates.render(LaterLetters.of(letter.type(), letter.matter()))
                .strip();
    }

    private static String text(LetterCase letter) {
        return LetterText.of(letter.matter().head(), markdown(letter));
    }

    /** Lines break where the page ends; no-break spaces are the affair of another test. */
    private static String flat(String text) {
        return text.replaceAll("[\\s\\u00a0\\u202f]+", " ");
    }
}
