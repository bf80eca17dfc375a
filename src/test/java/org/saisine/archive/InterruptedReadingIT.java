package org.saisine.archive;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.configuration.DurationConverter;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.saisine.account.Viewer;
import org.saisine.platform.Home;
import org.saisine.platform.Jobs;
import org.saisine.support.TestAccounts;

/** Readings that do not go as they should: killed, without Tesseract, with one that hangs or crashes. */
@QuarkusTest
class InterruptedReadingIT {

    @Inject
    ReadDocument readDocument;

    @Inject
    ReadingProgress progress;

    @Inject
    Unpacking unpacking;

    @Inject
    Children children;

    @Inject
    ReadingSettings settings;

    @Inject
    Instance<Jobs> jobs;

    @Inject
    Documents documents;

    @Inject
    BlobStore blobs;

    @Inject
    Home home;

    @Inject
    Clock clock;

    @Inject
    Readings readings;

    @Inject
    TestAccounts accounts;

    @TempDir
    Path programs;

    private Viewer viewer;

    @BeforeEach
    void in_a_team_of_its_own() {
        viewer = accounts.aTeam().viewer();
    }

    @Test
    void a_reading_that_was_killed_goes_on_at_the_first_page_not_stored() throws Exception {
        long id = received(TestFiles.letter("La page un", "La page deux"));
        progress.begin(id);
        progress.counted(id, 2);
        progress.store(id, new PageView(1, TextSource.TEXT_LAYER, null, "lue avant", 1, 1));

        readDocument.readText(id);
        readDocument.readText(id);

        DocumentView read = readings.await(viewer, id, Duration.ofSeconds(5));
        assertThat(read.state()).isEqualTo(DocumentState.READY);
        assertThat(read.pagesRead()).isEqualTo(2);
        assertThat(readings.pages(viewer, id)).extracting(PageView::text).containsExactly("lue avant", "La page deux");
    }

    @Test
    void a_document_that_was_removed_meanwhile_is_left_alone() throws Exception {
        long id = received(TestFiles.letter("Retirée"));
        QuarkusTransaction.requiringNew().run(() -> documents.findById(id).delete(clock.instant()));

        readDocument.readText(id);

        assertThat(readings.stored(id)).isEmpty();
    }

    @Test
    void without_tesseract_the_document_says_what_to_install() throws Exception {
        DocumentView read = recognise("/no/such/tesseract");

        assertThat(read.state()).isEqualTo(DocumentState.PARTIAL);
        assertThat(read.reason())
                .startsWith("Page\u00a01 illisible.")
                .contains("paquets tesseract-ocr et tesseract-ocr-fra");
    }

    @Test
    @Timeout(120)
    void a_tesseract_that_hangs_costs_the_page() throws Exception {
        DocumentView read = recognise(program("sleep 600"));

        assertThat(read.state()).isEqualTo(DocumentState.PARTIAL);
        assertThat(read.reason()).isEqualTo("Page\u00a01 illisible.");
    }

    @Test
    void a_tesseract_that_crashes_costs_the_page() throws Exception {
        DocumentView read = recognise(program("exit 139"));

        assertThat(read.state()).isEqualTo(DocumentState.PARTIAL);
        assertThat(read.reason()).isEqualTo("Page\u00a01 illisible.");
    }

    /** Reads a document whose first page is a scan and whose second is not, with {@code tesseract} in its place. */
    private DocumentView recognise(String tesseract) throws Exception {
        long id = received(TestFiles.scan("La page numérisée", 1));
        progress.begin(id);
        progress.counted(id, 2);
        progress.store(id, new PageView(2, TextSource.TEXT_LAYER, null, "La page deux", 1, 1));

        var fake = new Ocr(settings(tesseract), new Sandbox(settings(tesseract)), home);
        new ReadDocument(progress, unpacking, blobs, children, fake, settings, jobs, clock).readScans(id);

        return readings.await(viewer, id, Duration.ofSeconds(5));
    }

    private static ReadingSettings settings(String tesseract) {
        return new SmallRyeConfigBuilder()
                .withMapping(ReadingSettings.class)
                .withSources(new PropertiesConfigSource(
                        Map.of(
                                "saisine.child.sandbox",
                                "false",
                                "saisine.child.ocr.program",
                                tesseract,
                                "saisine.child.ocr.page",
                                "2s"),
                        "test",
                        1000))
                .withConverter(Duration.class, 100, new DurationConverter())
                .build()
                .getConfigMapping(ReadingSettings.class);
    }

    /** A Tesseract that knows French and then does {@code something} else. */
    private String program(String something) throws Exception {
        Path program = programs.resolve("tesseract");
        Files.writeString(program, "#!/bin/sh\n[ \"$1\" = --list-langs ] && echo fra && exit 0\n" + something + "\n");
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
        return program.toString();
    }

    /** A document in the archive that no job is going to read. */
    private long received(byte[] content) {
        StoredFile file = blobs.put(new ByteArrayInputStream(content));
        return QuarkusTransaction.requiringNew().call(() -> {
            var facts = new FileFacts(file, MediaTypes.PDF, "document.pdf");
            var document = new Document(viewer.teamId(), viewer.personId(), clock.instant(), facts, Provenance.none());
            documents.persist(document);
            return document.id();
        });
    }
}
