package org.saisine.archive;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saisine.account.Viewer;
import org.saisine.support.TestAccounts;

/** Whatever a file does to its reader, the document ends in a final state with a reason, and its original is there. */
@QuarkusTest
class HostileFilesIT {

    @Inject
    AddDocument addDocument;

    @Inject
    BlobStore blobs;

    @Inject
    Readings readings;

    @Inject
    TestAccounts accounts;

    private Viewer viewer;

    @BeforeEach
    void in_a_team_of_its_own() {
        viewer = accounts.aTeam().viewer();
    }

    @Test
    void a_page_tree_that_contains_itself_is_walked_once() throws Exception {
        DocumentView read = read(HostileFiles.pageTreeLoop(), "boucle.pdf");

        assertThat(read.state()).as(read.reason()).isEqualTo(DocumentState.READY);
        assertThat(read.pageCount()).isEqualTo(1);
    }

    @Test
    void a_count_of_two_thousand_million_pages_is_not_believed() throws Exception {
        DocumentView read = read(HostileFiles.countOfTwoThousandMillion(), "beaucoup.pdf");

        assertThat(read.pageCount()).isEqualTo(1);
        assertThat(texts(read).get(0)).contains("honnête");
    }

    @Test
    void a_page_that_kills_its_reader_costs_that_page() throws Exception {
        DocumentView read = read(HostileFiles.secondPageForEver(), "sans-fin.pdf");

        assertThat(read.state()).isEqualTo(DocumentState.PARTIAL);
        assertThat(read.reason()).isEqualTo("Page\u00a02 illisible.");
        assertThat(texts(read)).containsExactly("La première page", "", "La troisième page");
    }

    @Test
    void a_password_is_told_and_the_original_kept() throws Exception {
        byte[] original = HostileFiles.encrypted("secret");

        DocumentView read = read(original, "secret.pdf");

        assertThat(read.state()).isEqualTo(DocumentState.PROTECTED);
        assertThat(read.reason()).startsWith("Le fichier est protégé par un mot de passe. Il est conservé tel quel");
        assertThat(blobs.open(read.sha256()).readAllBytes()).isEqualTo(original);
    }

    @Test
    void an_owners_password_hides_nothing() throws Exception {
        DocumentView read = read(HostileFiles.encrypted(""), "proprietaire.pdf");

        assertThat(read.state()).isEqualTo(DocumentState.READY);
        assertThat(texts(read).get(0)).contains("Le texte protégé");
    }

    @Test
    void a_truncated_file_is_unreadable_for_a_reason() throws Exception {
        DocumentView read = read(HostileFiles.truncated(), "tronque.pdf");

        assertThat(read.state()).isEqualTo(DocumentState.UNREADABLE);
        assertThat(read.reason()).startsWith("Le fichier est abîmé ou incomplet");
    }

    @Test
    void a_picture_named_pdf_is_read_as_a_picture() throws Exception {
        byte[] png = TestFiles.png(TestFiles.picture("Le contrat de surveillance"));

        DocumentView read = read(png, "contrat.pdf");

        assertThat(read.mediaType()).isEqualTo("image/png");
        assertThat(read.state()).as(read.reason()).isEqualTo(DocumentState.READY);
        assertThat(texts(read).get(0)).contains("contrat de surveillance");
    }

    @Test
    void four_hundred_megapixels_are_read_sparsely() throws Exception {
        DocumentView read = read(HostileFiles.fourHundredMegapixels(), "immense.png");

        assertThat(read.state()).as(read.reason()).isIn(DocumentState.READY, DocumentState.UNREADABLE);
        assertThat(read.pageCount()).isEqualTo(1);
    }

    @Test
    void a_file_that_nobody_reads_is_kept_as_it_is() {
        DocumentView read = read("Rar!\u001a\u0007\u0001\u0000".getBytes(StandardCharsets.ISO_8859_1), "pièces.rar");

        assertThat(read.state()).isEqualTo(DocumentState.READY);
        assertThat(read.reason()).isEqualTo("Ce format est conservé tel quel\u202f; son texte n’est pas lu.");
    }

    @Test
    void a_file_that_is_not_what_its_name_says_is_unreadable_for_that_reason() {
        DocumentView read =
                read("Rar!\u001a\u0007\u0001\u0000 bail".getBytes(StandardCharsets.ISO_8859_1), "contrat.pdf");

        assertThat(read.state()).isEqualTo(DocumentState.UNREADABLE);
        assertThat(read.reason()).startsWith("Le contenu du fichier n’est pas ce que son nom annonce");
    }

    private List<String> texts(DocumentView document) {
        return readings.pages(viewer, document.id()).stream()
                .map(PageView::text)
                .toList();
    }

    private DocumentView read(byte[] content, String name) {
        Added added =
                addDocument.add(viewer, Upload.stream(new ByteArrayInputStream(content), name), Description.none());
        return readings.await(viewer, added.document().id(), Duration.ofSeconds(180));
    }
}
