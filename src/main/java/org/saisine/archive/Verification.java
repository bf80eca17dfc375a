package org.saisine.archive;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.saisine.platform.Home;

/**
 * Reads the files of the archive again and compares each with the name that its bytes must have: every row has its file,
 * every file its row, every byte its hash. Nothing is repaired and nothing erased; what is wrong is named.
 */
@ApplicationScoped
class Verification {

    private static final int BATCH = 200;

    /** Younger files belong to uploads whose transaction may not have ended. */
    private static final Duration SETTLED = Duration.ofHours(1);

    private final BlobStore blobs;
    private final Home home;
    private final Clock clock;
    private final VerificationLog log;

    Verification(BlobStore blobs, Home home, Clock clock, VerificationLog log) {
        this.blobs = blobs;
        this.home = home;
        this.clock = clock;
        this.log = log;
    }

    /** Reads everything, whenever it was read last. */
    VerificationReport everything() {
        Instant start = clock.instant();
        List<String> due = log.unreadSince(start, BATCH);
        while (!due.isEmpty()) {
            due.forEach(this::verify);
            due = log.unreadSince(start, BATCH);
        }
        unknownFiles();
        return log.report();
    }

    /** Reads at most {@code most} of the originals that were not read since {@code limit}. */
    int some(Instant limit, int most) {
        List<String> due = log.unreadSince(limit, most);
        due.forEach(this::verify);
        return due.size();
    }

    /** Reads one file to its end; no transaction is open meanwhile. */
    Finding verify(String sha256) {
        Path file = blobs.path(sha256);
        try {
            long size = Files.size(file);
            Finding finding = blobs.hashOf(file).equals(sha256) ? Finding.SOUND : Finding.DAMAGED;
            log.record(sha256, finding, size, clock.instant());
            return finding;
        } catch (NoSuchFileException absent) {
            log.record(sha256, Finding.MISSING, 0, clock.instant());
            return Finding.MISSING;
        } catch (IOException unreadable) {
            log.record(sha256, Finding.DAMAGED, 0, clock.instant());
            return Finding.DAMAGED;
        }
    }

    /** Files that no document knows are left where they are: they may be all that is left of something. */
    void unknownFiles() {
        log.forgetUnknown();
        Instant limit = clock.instant().minus(SETTLED);
        try (Stream<Path> files = Files.walk(home.blobs(), 3)) {
            files.filter(Files::isRegularFile)
                    .filter(file -> isSettled(file, limit))
                    .forEach(file -> log.unknown(file.getFileName().toString(), size(file), clock.instant()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isSettled(Path file, Instant limit) {
        try {
            return Files.getLastModifiedTime(file).toInstant().isBefore(limit);
        } catch (IOException gone) {
            return false;
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException gone) {
            return 0;
        }
    }

    /** How it stands, without reading anything. */
    VerificationReport report() {
        return log.report();
    }
}
