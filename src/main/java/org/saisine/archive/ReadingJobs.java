package org.saisine.archive;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.LongConsumer;

/**
 * The jobs that read documents. Text layers and scans have a lane each, so that a pile of scans does not keep a letter from
 * being read, and neither takes every thread from reminders and mails.
 */
@ApplicationScoped
class ReadingJobs {

    private static final String READ = "archive-read";
    private static final String OCR = "archive-ocr";

    /** How long a document that finds its lane full is away: long enough that a pile of thousands does not trample. */
    private static final Duration SHORTEST_DETOUR = Duration.ofSeconds(2);

    private static final Duration LONGEST_DETOUR = Duration.ofSeconds(20);

    private final ReadDocument reader;
    private final Clock clock;
    private final Lane reading = new Lane(1, 1);
    private final Lane recognising;

    ReadingJobs(ReadDocument reader, ReadingSettings settings, Clock clock) {
        this.reader = reader;
        this.clock = clock;
        this.recognising =
                new Lane(settings.ocr().parallel().orElse(Runtime.getRuntime().availableProcessors()), 1);
    }

    static TaskInstance<Void> read(long documentId) {
        return new TaskInstance<>(READ, Long.toString(documentId));
    }

    static TaskInstance<Void> ocr(long documentId) {
        return new TaskInstance<>(OCR, Long.toString(documentId));
    }

    @Produces
    @Singleton
    Task<Void> readTask() {
        return task(READ, reading, reader::readText);
    }

    @Produces
    @Singleton
    Task<Void> ocrTask() {
        return task(OCR, recognising, reader::readScans);
    }

    private Task<Void> task(String name, Lane lane, LongConsumer work) {
        return Tasks.custom(name, Void.class).execute((instance, context) -> {
            long documentId = Long.parseLong(instance.getId());
            return lane.run(() -> work.accept(documentId))
                    ? new CompletionHandler.OnCompleteRemove<>()
                    : (complete, operations) ->
                            operations.reschedule(complete, clock.instant().plus(detour()));
        });
    }

    private static Duration detour() {
        return Duration.ofMillis(
                ThreadLocalRandom.current().nextLong(SHORTEST_DETOUR.toMillis(), LONGEST_DETOUR.toMillis()));
    }
}
