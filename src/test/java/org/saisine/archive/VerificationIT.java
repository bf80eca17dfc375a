package org.saisine.archive;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saisine.platform.Home;
import org.saisine.support.TestAccounts;

/** Every row has its file, every file its row, every byte its hash; and nothing damaged is served as if it were good. */
@QuarkusTest
class VerificationIT {

    @Inject
    AddDocument addDocument;

    @Inject
    Verification verification;

    @Inject
    BlobStore blobs;

    @Inject
    Home home;

    @Inject
    Clock clock;

    @Inject
    TestAccounts accounts;

    private TestAccounts.Account account;
    private DocumentView document;
    private Path file;

    @BeforeEach
    void aDocument() {
        account = accounts.aTeam();
        byte[] content = ("bonjour " + UUID.randomUUID()).getBytes(StandardCharsets.UTF_8);
        Upload upload = Upload.stream(new ByteArrayInputStream(content), "note.txt");
        document = addDocument.add(account.viewer(), upload, Description.none()).document();
        file = blobs.path(document.sha256());
    }

    @Test
    void a_file_whose_bytes_are_those_received_is_sound() {
        assertThat(verification.verify(document.sha256())).isEqualTo(Finding.SOUND);
        original(200);
    }

    @Test
    void one_changed_byte_is_damage_and_is_never_served() throws Exception {
        original(200);

        damage();

        original(503);
        assertThat(verification.everything().troubles())
                .filteredOn(trouble -> trouble.sha256().equals(document.sha256()))
                .singleElement()
                .satisfies(trouble -> {
                    assertThat(trouble.finding()).isEqualTo(Finding.DAMAGED);
                    assertThat(trouble.documents()).containsExactly("note (document " + document.id() + ")");
                });
    }

    @Test
    void a_missing_file_is_named_and_found_again_once_it_is_back() throws Exception {
        Path aside = Files.createTempFile("aside", "");
        Files.move(file, aside, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        assertThat(verification.verify(document.sha256())).isEqualTo(Finding.MISSING);
        original(503);

        Files.move(aside, file);

        original(200);
        assertThat(verification.verify(document.sha256())).isEqualTo(Finding.SOUND);
    }

    @Test
    void a_file_that_no_document_knows_is_named_and_left_alone() throws Exception {
        String name = "ab".repeat(32);
        Path stranger = blobs.path(name);
        Files.createDirectories(stranger.getParent());
        Files.writeString(stranger, "inconnu");
        Files.setLastModifiedTime(stranger, FileTime.from(Instant.now().minus(Duration.ofHours(2))));
        try {
            assertThat(verification.everything().troubles())
                    .anyMatch(trouble -> trouble.sha256().equals(name) && trouble.finding() == Finding.UNKNOWN);
            assertThat(stranger).exists();
        } finally {
            Files.delete(stranger);
        }
    }

    @Test
    void what_was_read_long_ago_is_read_again_first() {
        verification.everything();

        assertThat(verification.some(clock.instant().minus(Duration.ofDays(15)), 10_000))
                .isZero();
        assertThat(verification.some(clock.instant().plusSeconds(1), 10_000)).isPositive();
    }

    private void damage() throws Exception {
        byte[] bytes = Files.readAllBytes(file);
        bytes[0] ^= 1;
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        Files.write(file, bytes);
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().plusSeconds(2)));
    }

    private void original(int status) {
        var answer = given().auth()
                .oauth2(account.token())
                .get("/api/documents/" + document.id() + "/original")
                .then()
                .statusCode(status);
        if (status == 503) {
            answer.body(containsString("abîmé"));
        }
    }
}
