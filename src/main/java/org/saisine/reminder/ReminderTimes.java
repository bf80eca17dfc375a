package org.saisine.reminder;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.ZonedDateTime;

/** Makes a round every few minutes: the first one after half past seven is the one of the morning. */
@ApplicationScoped
class ReminderTimes {

    private final ReminderRound round;
    private final Clock clock;

    ReminderTimes(ReminderRound round, Clock clock) {
        this.round = round;
        this.clock = clock;
    }

    @Scheduled(
            every = "{saisine.reminders.every}",
            delayed = "15s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tick() {
        round.at(ZonedDateTime.now(clock));
    }
}
