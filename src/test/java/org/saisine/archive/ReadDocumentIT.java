package org.saisine.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saisine.account.Viewer;
import org.saisine.support.TestAccounts;

/** Whole readings: the job queue, the real child, the real Tesseract. */
@QuarkusTest
class ReadDocumentIT {

    private static final Path REAL = Path.of("../shared/data/documents");

    @Inject
    AddDocument addDocument;

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
    void a_born_digital_document_gives_its_text_layer() throws Exception {
        DocumentView read = read(TestFiles.letter("Bonjour Marseille", "Deuxième page"), "lettre.pdf");

        assertThat(read.state()).as(read.reason()).isEqualTo(DocumentState.READY);
        assertThat(read.pageCount()).isEqualTo(2);
        assertThat(read.pagesRead()).isEqualTo(2);
        List<PageView> pages = readings.pages(viewer, read.id());
        assertThat(pages).extracting(PageView::source).containsOnly(TextSource.TEXT_LAYER);
        assertThat(pages.get(0).text()).contains("Bonjour Marseille");
        assertThat(pages.get(1).text()).contains("Deuxième page");
    }

    @Test
    void a_scan_is_read_by_tesseract() throws Exception {
        DocumentView read = read(TestFiles.scan("Le contrat de surveillance de la commune", 1), "scan.pdf");

        assertThat(read.state()).as(read.reason()).isEqualTo(DocumentState.READY);
        PageView page = readings.pages(viewer, read.id()).get(0);
        assertThat(page.source()).isEqualTo(TextSource.OCR);
        assertThat(page.text()).contains("surveillance de la commune");
        assertThat(page.confidence()).isGreaterThan(60);
    }

    @Test
    void a_fax_of_two_pages_is_read_page_by_page() throws Exception {
        DocumentView read = read(TestFiles.tiff("Avis de la commission", "Le contrat de maintenance"), "fax.tif");

        assertThat(read.mediaType()).isEqualTo("image/tiff");
        assertThat(read.state()).as(read.reason()).isEqualTo(DocumentState.READY);
        assertThat(readings.pages(viewer, read.id()))
                .satisfiesExactly(
                        page -> assertThat(page.text()).contains("commission"),
                        page -> assertThat(page.text()).contains("contrat"));
    }

    @Test
    void a_stamp_in_real_letters_does_not_hide_the_scan_under_it() throws Exception {
        DocumentView read = read(TestFiles.stampedScan("Le contrat de maintenance"), "tampon.pdf");

        PageView page = readings.pages(viewer, read.id()).get(0);
        assertThat(page.source()).isEqualTo(TextSource.OCR);
        assertThat(page.text()).contains("contrat de maintenance");
    }

    @Test
    void a_blank_page_is_read_and_has_nothing_on_it() throws Exception {
        DocumentView read = read(TestFiles.letter("Une page", ""), "verso.pdf");

        assertThat(read.state()).as(read.reason()).isEqualTo(DocumentState.READY);
        assertThat(readings.pages(viewer, read.id()))
                .extracting(PageView::source)
                .containsExactly(TextSource.TEXT_LAYER, TextSource.OCR);
    }

    @Test
    void the_scanned_agenda_of_corte_names_video_surveillance() throws Exception {
        Path agenda = REAL.resolve("mairie-corte_convocation-odj_2023-02-13_downloads-1599.pdf");
        assumeTrue(Files.exists(agenda));

        DocumentView read = read(Files.readAllBytes(agenda), "convocation.pdf");

        assertThat(readings.pages(viewer, read.id()).get(0).text()).contains("Surveillance");
    }

    private DocumentView read(byte[] content, String name) {
        Added added =
                addDocument.add(viewer, Upload.stream(new ByteArrayInputStream(content), name), Description.none());
        return readings.await(viewer, added.document().id(), Duration.ofSeconds(90));
    }
}
