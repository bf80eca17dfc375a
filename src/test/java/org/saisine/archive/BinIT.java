package org.saisine.archive;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saisine.account.Viewer;
import org.saisine.support.TestAccounts;

/** What is taken out can be brought back for thirty days; what a request brought stays longer, for its journal names it. */
@QuarkusTest
class BinIT {

    @Inject
    AddDocument addDocument;

    @Inject
    RemoveDocument removeDocument;

    @Inject
    Documents documents;

    @Inject
    Bin bin;

    @Inject
    BinJobs jobs;

    @Inject
    BlobStore blobs;

    @Inject
    EntityManager entities;

    @Inject
    TestAccounts accounts;

    private Viewer viewer;
    private DocumentView document;

    @BeforeEach
    void aDocumentTakenOut() throws Exception {
        viewer = accounts.aTeam().viewer();
        byte[] content = ("à jeter " + UUID.randomUUID()).getBytes(StandardCharsets.UTF_8);
        document = addDocument
                .add(viewer, Upload.stream(new ByteArrayInputStream(content), "note.txt"), Description.none())
                .document();
        removeDocument.remove(viewer, document.id());
        FileTime longAgo = FileTime.from(Instant.parse("2026-01-01T00:00:00Z"));
        Files.setLastModifiedTime(blobs.path(document.sha256()), longAgo);
    }

    @Test
    void it_waits_in_the_bin_of_its_team_only() {
        assertThat(bin.of(viewer)).singleElement().satisfies(binned -> {
            assertThat(binned.document().id()).isEqualTo(document.id());
            assertThat(binned.erasedOn()).isNotNull();
        });
        assertThat(bin.of(accounts.aTeam().viewer())).isEmpty();
    }

    @Test
    void before_thirty_days_nothing_is_erased() {
        setRemoved("now() - interval '29 days'");

        jobs.erase();

        assertThat(removeDocument.restore(viewer, document.id()).title()).isEqualTo("note");
        assertThat(blobs.path(document.sha256())).exists();
    }

    @Test
    void after_thirty_days_row_and_file_are_erased() {
        setRemoved("now() - interval '31 days'");

        jobs.erase();

        assertThat(bin.of(viewer)).isEmpty();
        assertThat(blobs.path(document.sha256())).doesNotExist();
    }

    @Test
    void a_file_that_another_team_has_stays() throws Exception {
        Viewer other = accounts.aTeam().viewer();
        byte[] content = Files.readAllBytes(blobs.path(document.sha256()));
        addDocument.add(other, Upload.stream(new ByteArrayInputStream(content), "copie.txt"), Description.none());
        Files.setLastModifiedTime(blobs.path(document.sha256()), FileTime.from(Instant.parse("2026-01-01T00:00:00Z")));
        setRemoved("now() - interval '31 days'");

        jobs.erase();

        assertThat(blobs.path(document.sha256())).exists();
    }

    @Test
    void what_a_request_brought_is_evidence_and_stays() {
        setRemoved("now() - interval '31 days', request_id = 1");

        jobs.erase();

        assertThat(bin.of(viewer)).singleElement().satisfies(binned -> assertThat(binned.erasedOn())
                .isNull());
    }

    private void setRemoved(String assignment) {
        QuarkusTransaction.requiringNew().run(() -> entities.createNativeQuery(
                        "update document set deleted_at = " + assignment + " where id = " + document.id())
                .executeUpdate());
    }
}
