package org.saisine.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saisine.archive.child.FrameType;

/** What the child makes of files that are no PDF. */
class FormatsTest {

    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String ODT = "application/vnd.oasis.opendocument.text";

    @TempDir
    Path directory;

    private TestChildren children;

    @BeforeEach
    void start() {
        children = new TestChildren(directory, Map.of());
    }

    @AfterEach
    void end() {
        children.close();
    }

    @Test
    void a_text_is_read_in_the_encoding_it_has() {
        assertThat(text("Délibéré à l’été", "text/plain")).isEqualTo("Délibéré à l’été");
        assertThat(children.text("Délibéré à l’été".getBytes(Charset.forName("windows-1252")), "text/csv")
                        .texts())
                .containsExactly("Délibéré à l’été");
    }

    @Test
    void a_long_text_is_cut_at_the_ends_of_lines() {
        String line = "Une ligne de cinquante signes, à peu près, et rien.\n";

        TestChildren.Reading read = children.text(OtherFiles.utf8(line.repeat(200)), "text/plain");

        assertThat(read.texts()).hasSizeGreaterThan(2).allMatch(page -> page.endsWith("rien."));
        assertThat(String.join("\n", read.texts())).isEqualTo(line.repeat(200).strip());
    }

    @Test
    void of_a_web_page_only_the_words_are_read() {
        String text = text(
                "<title>t</title><style>p{}</style><p>Le <b>contrat</b></p><script>document.write('non')</script><p>L’avis",
                "text/html");

        assertThat(text.lines()).contains("Le contrat", "L’avis").noneMatch(l -> l.contains("non"));
    }

    @Test
    void a_mail_has_its_heading_and_its_words_and_gives_its_attachments() throws Exception {
        Map<String, byte[]> attachments = new LinkedHashMap<>();
        attachments.put("délibération.pdf", TestFiles.letter("Une délibération"));
        attachments.put("../../étrange.txt", OtherFiles.utf8("à lire"));
        byte[] mail = OtherFiles.mail("Réponse à votre demande", "Voici les pièces demandées.", attachments);

        assertThat(children.text(mail, MediaTypes.MAIL).texts())
                .singleElement()
                .asString()
                .contains(
                        "De\u00a0: Mairie d'Ajaccio",
                        "Objet\u00a0: Réponse à votre demande",
                        "Voici les pièces demandées.")
                .doesNotContain("habillée", "alert");
        Map<String, byte[]> parts = children.parts(mail, MediaTypes.MAIL);
        assertThat(parts.keySet()).containsExactly("délibération.pdf", "../../étrange.txt");
        assertThat(parts).allSatisfy((name, content) -> assertThat(content).isEqualTo(attachments.get(name)));
    }

    @Test
    void a_zip_lists_its_files_and_gives_them_as_they_are() throws Exception {
        byte[] inner = OtherFiles.zip(Map.of("x.txt", OtherFiles.utf8("x")));
        byte[] zip = OtherFiles.zip(new LinkedHashMap<>(Map.of("pièces/lot.zip", inner)));

        assertThat(children.text(zip, MediaTypes.ZIP).texts()).containsExactly("pièces/lot.zip");
        assertThat(children.parts(zip, MediaTypes.ZIP)).containsOnlyKeys("pièces/lot.zip");
        assertThat(children.parts(zip, MediaTypes.ZIP).get("pièces/lot.zip")).isEqualTo(inner);
    }

    @Test
    void the_words_of_office_files_are_read() throws Exception {
        assertThat(children.text(OtherFiles.docx("Le contrat", "de vidéosurveillance"), DOCX)
                        .texts())
                .containsExactly("Le contrat\nde vidéosurveillance");
        assertThat(children.text(OtherFiles.odt("L’avis de la CNIL"), ODT).texts())
                .containsExactly("L’avis de la CNIL");
        assertThat(children.text(OtherFiles.xlsx(), XLSX).texts().get(0).lines().map(String::strip))
                .containsExactly("Écrans\t12500", "Caméras\t7");
    }

    @Test
    void an_album_has_a_page_for_each_photograph_in_their_order() throws Exception {
        Map<String, byte[]> photographs = new LinkedHashMap<>();
        photographs.put("0001.png", TestFiles.png(TestFiles.picture("un")));
        photographs.put("0002.jpg", TestFiles.photograph(TestFiles.turned(TestFiles.picture("deux"), 1), 1));
        byte[] album = OtherFiles.zip(photographs);

        TestChildren.Reading read = children.read(FrameType.RASTER, children.original(1, album, MediaTypes.ALBUM));

        assertThat(read.pages())
                .extracting(page -> ((Frame.Raster) page).columns())
                .containsExactly(1240, 1754);
    }

    private String text(String content, String mediaType) {
        return String.join(
                "\n", children.text(OtherFiles.utf8(content), mediaType).texts());
    }
}
