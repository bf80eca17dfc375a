package org.saisine.archive;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.saisine.platform.Home;

/** Sweeps what an interrupted upload or a killed service left in the temporary directory: nobody was told it was kept. */
@Singleton
class StaleFiles {

    /** Longer than the slowest upload of 500 MB. */
    private static final Duration AGE = Duration.ofHours(24);

    private final Home home;
    private final Clock clock;

    StaleFiles(Home home, Clock clock) {
        this.home = home;
        this.clock = clock;
    }

    @Produces
    @Singleton
    Task<Void> sweepTask() {
        return Tasks.recurring("archive-sweep", FixedDelay.ofHours(1)).execute((instance, context) -> sweep());
    }

    void sweep() {
        Instant limit = clock.instant().minus(AGE);
        try (Stream<Path> entries = Files.list(home.tmp())) {
            for (Path entry : entries.toList()) {
                if (Files.getLastModifiedTime(entry).toInstant().isBefore(limit)) {
                    delete(entry);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path entry) throws IOException {
        List<Path> all;
        try (Stream<Path> files = Files.walk(entry)) {
            all = files.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path file : all) {
            Files.deleteIfExists(file);
        }
    }
}
