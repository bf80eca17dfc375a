package org.saisine.platform;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/**
 * The job queue (db-scheduler on our PostgreSQL). A feature contributes its work as CDI beans of type {@link Task};
 * a job scheduled inside a transaction runs only if that transaction commits. Every job must be idempotent.
 */
@ApplicationScoped
public class Jobs {

    private static final int THREADS = 8;

    private final Scheduler scheduler;

    Jobs(DataSource dataSource, @Any Instance<Task<?>> tasks) {
        List<Task<?>> oneTime = new ArrayList<>();
        List<RecurringTask<?>> recurring = new ArrayList<>();
        for (Task<?> task : tasks) {
            if (task instanceof RecurringTask<?> r) {
                recurring.add(r);
            } else {
                oneTime.add(task);
            }
        }
        this.scheduler = Scheduler.create(dataSource, oneTime)
                .startTasks(recurring)
                .threads(THREADS)
                .pollingInterval(Duration.ofSeconds(2))
                .heartbeatInterval(Duration.ofSeconds(10))
                .missedHeartbeatsLimit(4)
                .pollUsingLockAndFetch(0.5, 1.0)
                .enableImmediateExecution()
                .build();
    }

    void start(@Observes StartupEvent event) {
        scheduler.start();
    }

    void stop(@Observes ShutdownEvent event) {
        scheduler.stop();
    }

    /** Runs {@code job} as soon as the surrounding transaction has committed; a job of the same id waits its turn once. */
    public void enqueue(TaskInstance<?> job, Instant from) {
        scheduler.scheduleIfNotExists(job, from);
    }
}
