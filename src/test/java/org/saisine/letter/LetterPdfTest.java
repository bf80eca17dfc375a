package org.saisine.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.saisine.letter.SampleLetters.fromAssociationToMetropole;
import static org.saisine.letter.SampleLetters.fromCompanyToPrefecture;
import static org.saisine.letter.SampleLetters.fromPersonToMairie;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.saisine.request.Channel;
import org.saisine.web.Problem;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

class LetterPdfTest {

    private static final String TEXT = """
            Madame, Monsieur le Maire,

            Je vous demande communication des documents administratifs suivants (articles R.*\u00a0311-12 et R.\u00a0311-13)\u00a0:

            1. Le **rapport** d’audit
            2. Les fichiers affectés, l’*avis* de la CNIL\u202f; sœur, Œuvre, 12\u00a0€, « guillemets »

            Merci.
            """;

    private final LetterPdf pdf = new LetterPdf();

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @Test
    void is_fit_to_be_kept_and_read_aloud() throws Exception {
        for (LetterHead head :
                new LetterHead[] {fromPersonToMairie(), fromAssociationToMetropole(), fromCompanyToPrefecture()}) {
            assertCompliant(pdf.render(head, TEXT));
        }
    }

    @ParameterizedTest
    @MethodSource("org.saisine.letter.LetterCases#all")
    void each_letter_is_fit_to_be_kept_and_read_aloud(LetterCase letter) throws Exception {
        String text = PlainTemplates.render(letter.letter());
        assertCompliant(pdf.render(letter.head(), text));
    }

    @Test
    void says_who_writes_to_whom_about_what() throws Exception {
        String text = textOf(pdf.render(fromAssociationToMetropole(), TEXT));
        assertThat(text)
                .contains("Rennes sous surveillance", "RNA W351000001", "représentée par Nolwenn Le Goff")
                .contains("Madame, Monsieur le Président", "Rennes Métropole", "35031 RENNES CEDEX")
                .contains("Rennes, le 1er mai 2026", "SAI-2026-0012", "n° 1A 200 123 4567 8")
                .contains(
                        "Objet : Demande de communication",
                        "Le rapport d’audit",
                        "Les fichiers affectés, l’avis",
                        "sœur, Œuvre, 12 €");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script><img src=\"file:///etc/passwd\"><iframe src=\"http://127.0.0.1:1/\">",
                "![une image](http://127.0.0.1:1/x.png) [un lien](javascript:alert(1)) <http://127.0.0.1:1/>",
                "# Un\n\n### Trois\n\n###### Six\n\n---\n\n> citation\n\n```\ncode\n```\n\n    code\n\n| a | b |",
                "Emoji 🎥, cyrillique Привет, arabe مرحبا, chinois 你好, \u0000\u0001\u200b\ufffe\ud800",
                "&#0; &nbsp; &lt;b&gt; ]]> <!-- --> <?x ?> <![CDATA[ x ]]> </div></body></html>",
            })
    void hostile_text_is_only_text(String markdown) throws Exception {
        byte[] bytes = pdf.render(fromPersonToMairie(), markdown);
        assertCompliant(bytes);
        assertThat(textOf(bytes)).contains("Camille Agostini");
    }

    @Test
    void hostile_names_are_only_text() throws Exception {
        LetterHead head = new LetterHead(
                SampleLetters.person(),
                SampleLetters.mairie(),
                "<b>Corte",
                SampleLetters.DAY,
                "<script>\"'&</title>",
                "</style>../../etc",
                Channel.EMAIL,
                "",
                java.util.List.of("<img src=x>"));
        byte[] bytes = pdf.render(head, TEXT);
        assertCompliant(bytes);
        assertThat(textOf(bytes)).contains("<b>Corte", "<script>\"'&</title>", "</style>../../etc", "<img src=x>");
    }

    @Test
    void deep_nesting_is_survived() throws Exception {
        for (String open : new String[] {"> ", "- ", "1. ", "*a ", "**a *a ", "[", "![", "_a*b", "<", "`"}) {
            assertThat(textOf(pdf.render(fromPersonToMairie(), open.repeat(10_000 / open.length()) + "fin")))
                    .contains("fin");
        }
    }

    @Test
    void a_letter_of_5000_lines_is_rendered_whole() throws Exception {
        String lines = IntStream.rangeClosed(1, 5000)
                .mapToObj(i -> "Ligne numéro " + i + ".")
                .collect(Collectors.joining("\n\n"));
        String text = textOf(pdf.render(fromPersonToMairie(), lines));
        assertThat(text).contains("Ligne numéro 1.", "Ligne numéro 2500.", "Ligne numéro 5000.");
    }

    @Test
    void an_empty_or_endless_letter_is_refused() {
        assertThatThrownBy(() -> pdf.render(fromPersonToMairie(), " \n\t"))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("La lettre est vide");
        assertThatThrownBy(() -> pdf.render(fromPersonToMairie(), "a".repeat(200_001)))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("trop longue");
    }

    private static void assertCompliant(byte[] bytes) throws Exception {
        for (PDFAFlavour flavour : new PDFAFlavour[] {PDFAFlavour.PDFA_3_A, PDFAFlavour.PDFUA_1}) {
            assertThat(violations(bytes, flavour)).as(flavour.toString()).isEmpty();
        }
    }

    private static java.util.List<String> violations(byte[] bytes, PDFAFlavour flavour)
            throws VeraPDFException, IOException {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(bytes), flavour)) {
            ValidationResult result =
                    Foundries.defaultInstance().createValidator(flavour, false).validate(parser);
            return result.getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(assertion -> assertion.getRuleId().getClause() + " " + assertion.getMessage())
                    .distinct()
                    .toList();
        }
    }

    private static String textOf(byte[] bytes) throws IOException {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            return new PDFTextStripper()
                    .getText(document)
                    .replace('\u00a0', ' ')
                    .replace('\u202f', ' ');
        }
    }
}
