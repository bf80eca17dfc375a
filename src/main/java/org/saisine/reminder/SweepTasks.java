package org.saisine.reminder;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;

/** When the outbox is swept: every few seconds, whatever happened. */
@ApplicationScoped
class SweepTasks {

    @Produces
    @Singleton
    Task<Void> outboxSweep(Sweep sweep) {
        return Tasks.recurring("outbox-sweep", FixedDelay.of(Duration.ofSeconds(3)))
                .execute((job, context) -> sweep.run());
    }
}
