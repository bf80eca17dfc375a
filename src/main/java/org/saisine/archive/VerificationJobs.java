package org.saisine.archive;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;

/** Has every file read again within thirty days, a few each hour, so that what rots is known while a copy still exists. */
@Singleton
class VerificationJobs {

    /** Sooner than promised: a machine that sleeps at night has half the hours. */
    private static final Duration OFTEN = Duration.ofDays(VerificationReport.DAYS / 2);

    private static final int HOURS = (int) OFTEN.toHours();

    private final Verification verification;
    private final Clock clock;

    VerificationJobs(Verification verification, Clock clock) {
        this.verification = verification;
        this.clock = clock;
    }

    @Produces
    @Singleton
    Task<Void> verifyTask() {
        return Tasks.recurring("archive-verify", FixedDelay.ofHours(1)).execute((instance, context) -> {
            long originals = verification.report().originals();
            verification.some(clock.instant().minus(OFTEN), (int) Math.min(10_000, originals / HOURS + 20));
        });
    }
}
