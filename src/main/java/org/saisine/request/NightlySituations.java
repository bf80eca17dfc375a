package org.saisine.request;

import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.saisine.web.Problem;

/** Lets the calendar work: silence becomes refusal overnight, without anybody's gesture; a corrected rule too. */
@ApplicationScoped
class NightlySituations {

    private static final int BATCH = 500;

    private final Recomputation recomputation;
    private final Clock clock;

    NightlySituations(Recomputation recomputation, Clock clock) {
        this.recomputation = recomputation;
        this.clock = clock;
    }

    /** Derived from data, so that a missed tick costs nothing. */
    @Scheduled(every = "10m", delayed = "2s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void refresh() {
        LocalDate today = LocalDate.now(clock);
        Set<Long> done = new HashSet<>();
        List<Long> due = recomputation.due(today, BATCH);
        while (done.addAll(due)) {
            due.forEach(request -> recompute(request, today));
            due = recomputation.due(today, BATCH);
        }
    }

    private void recompute(long request, LocalDate today) {
        try {
            recomputation.of(request, today);
        } catch (Problem impossible) {
            Log.warnf("Request %d cannot be computed: %s", request, impossible.detail());
        }
    }
}
