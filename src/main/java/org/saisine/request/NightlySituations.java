package org.saisine.request;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;

/** Lets the calendar work: silence becomes refusal overnight, without anybody's gesture. */
@ApplicationScoped
class NightlySituations {

    private final Situations situations;
    private final Clock clock;

    NightlySituations(Situations situations, Clock clock) {
        this.situations = situations;
        this.clock = clock;
    }

    /** Derived from data, so that a missed tick costs nothing. */
    @Scheduled(every = "10m", delayed = "2s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void refresh() {
        LocalDate today = LocalDate.now(clock);
        int settled = situations.refreshStale(today);
        for (int batches = 0; settled > 0 && batches < 10_000; batches++) {
            settled = situations.refreshStale(today);
        }
    }
}
