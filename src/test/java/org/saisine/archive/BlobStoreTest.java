package org.saisine.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saisine.platform.Home;
import org.saisine.web.Problem;

class BlobStoreTest {

    /** SHA-256 of "abc", FIPS 180-2, appendix B.1. */
    private static final String ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @TempDir
    Path directory;

    private Home home;
    private BlobStore blobs;

    @BeforeEach
    void open() {
        home = new Home(directory);
        blobs = new BlobStore(home, 0, Clock.systemUTC());
    }

    @Test
    void a_stream_is_kept_under_the_hash_of_its_bytes() throws IOException {
        StoredFile stored = blobs.put(stream("abc"));

        assertThat(stored).isEqualTo(new StoredFile(ABC, 3));
        assertThat(directory.resolve("blobs/ba/78").resolve(ABC)).hasContent("abc");
        assertThat(leftovers()).isEmpty();
    }

    @Test
    void an_uploaded_file_is_moved_not_copied() throws IOException {
        Path upload = Files.writeString(home.tmp().resolve("upload"), "abc");
        Object inode = Files.getAttribute(upload, "unix:ino");

        blobs.put(upload);

        assertThat(upload).doesNotExist();
        assertThat(Files.getAttribute(blobs.path(ABC), "unix:ino")).isEqualTo(inode);
    }

    @Test
    void the_same_bytes_are_kept_once() throws IOException {
        blobs.put(stream("abc"));
        Object inode = Files.getAttribute(blobs.path(ABC), "unix:ino");

        blobs.put(Files.writeString(home.tmp().resolve("upload"), "abc"));

        assertThat(Files.getAttribute(blobs.path(ABC), "unix:ino")).isEqualTo(inode);
        assertThat(leftovers()).isEmpty();
    }

    @Test
    void a_torn_blob_is_replaced_by_the_whole_one() throws IOException {
        Files.createDirectories(blobs.path(ABC).getParent());
        Files.writeString(blobs.path(ABC), "a");

        blobs.put(stream("abc"));

        assertThat(blobs.path(ABC)).hasContent("abc");
    }

    @Test
    void nobody_can_write_to_a_blob() throws IOException {
        blobs.put(stream("abc"));

        assertThat(Files.getPosixFilePermissions(blobs.path(ABC)))
                .extracting(Enum::name)
                .containsExactlyInAnyOrder("OWNER_READ", "GROUP_READ");
    }

    @Test
    void an_interrupted_stream_leaves_nothing() throws IOException {
        InputStream interrupted = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("gone");
            }
        };

        assertThatThrownBy(() -> blobs.put(interrupted)).isInstanceOf(UncheckedIOException.class);

        assertThat(leftovers()).isEmpty();
    }

    @Test
    void a_full_disk_refuses_new_files_and_still_reads_the_old_ones() throws IOException {
        blobs.put(stream("abc"));
        var full = new BlobStore(home, Long.MAX_VALUE, Clock.systemUTC());

        assertThatThrownBy(() -> full.put(stream("def")))
                .isInstanceOfSatisfying(Problem.class, p -> assertThat(p.kind()).isEqualTo(Problem.Kind.STORAGE_FULL));
        assertThat(full.open(ABC)).hasContent("abc");
    }

    @Test
    void an_address_that_is_no_hash_leads_nowhere() {
        assertThatThrownBy(() -> blobs.path("../../etc/passwd")).isInstanceOf(IllegalArgumentException.class);
    }

    private Stream<Path> leftovers() throws IOException {
        return Files.list(home.tmp());
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void a_file_that_was_put_a_moment_ago_is_not_erased() throws Exception {
        StoredFile stored = blobs.put(new ByteArrayInputStream("encore là".getBytes(StandardCharsets.UTF_8)));

        blobs.erase(stored.sha256());

        assertThat(blobs.path(stored.sha256())).exists();
    }

    @Test
    void a_file_put_long_ago_is_erased_and_one_put_again_is_not() throws Exception {
        StoredFile stored = blobs.put(new ByteArrayInputStream("vieux".getBytes(StandardCharsets.UTF_8)));
        FileTime longAgo = FileTime.from(Instant.parse("2026-01-01T00:00:00Z"));
        Files.setLastModifiedTime(blobs.path(stored.sha256()), longAgo);
        blobs.put(new ByteArrayInputStream("vieux".getBytes(StandardCharsets.UTF_8)));
        blobs.erase(stored.sha256());
        assertThat(blobs.path(stored.sha256())).exists();

        Files.setLastModifiedTime(blobs.path(stored.sha256()), longAgo);
        blobs.erase(stored.sha256());

        assertThat(blobs.path(stored.sha256())).doesNotExist();
    }
}
