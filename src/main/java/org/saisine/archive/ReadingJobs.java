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
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.LongPredicate;

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

    /** How many documents of each team are read before it is asked again who waits. */
    private static final int ROUND = 8;

    private static final Duration LONGEST_ROUND = Duration.ofSeconds(20);

    private final ReadDocument reader;
    private final Clock clock;
    private final Documents documents;
    private final Seats seats;
    private final Lane recognising;

    ReadingJobs(ReadDocument reader, Documents documents, ReadingSettings settings, Clock clock) {
        this.reader = reader;
        this.documents = documents;
        this.seats = new Seats(Runtime.getRuntime().availableProcessors() + 1);
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
        return task(READ, this::readInTurn);
    }

    @Produces
    @Singleton
    Task<Void> ocrTask() {
        return task(OCR, documentId -> recognising.run(() -> reader.readScans(documentId)));
    }

    /**
     * Reads a document, then those that wait, a few of each team in turn: their own jobs find them read. Going through the
     * queue for each would cost more than most of them do.
     */
    private boolean readInTurn(long documentId) {
        Optional<Long> team = documents.teamOf(documentId);
        if (team.isPresent() && !seats.read(documentId, team.get(), () -> reader.readText(documentId))) {
            return false;
        }
        long end = System.nanoTime() + LONGEST_ROUND.toNanos();
        List<Documents.Waiting> waiting = documents.waiting(ROUND);
        while (!waiting.isEmpty() && System.nanoTime() < end) {
            boolean any = false;
            for (Documents.Waiting next : waiting) {
                any |= seats.read(next.documentId(), next.teamId(), () -> reader.readText(next.documentId()));
            }
            waiting = any ? documents.waiting(ROUND) : List.of();
        }
        return true;
    }

    /** @param work false where it could not be done now */
    private Task<Void> task(String name, LongPredicate work) {
        return Tasks.custom(name, Void.class).execute((instance, context) -> {
            long documentId = Long.parseLong(instance.getId());
            return work.test(documentId)
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
