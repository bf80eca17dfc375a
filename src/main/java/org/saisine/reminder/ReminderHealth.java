package org.saisine.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/** Tells machines (/q/health) whether reminders are written and leave. */
@Readiness
@ApplicationScoped
class ReminderHealth implements HealthCheck {

    private final ReminderState state;

    ReminderHealth(ReminderState state) {
        this.state = state;
    }

    @Override
    public HealthCheckResponse call() {
        ReminderWatch watch = state.watch();
        HealthCheckResponseBuilder answer = HealthCheckResponse.named("rappels")
                .withData("waitingTooLong", watch.waitingTooLong())
                .withData("morningDone", watch.morningDone())
                .status(watch.isWell());
        Optional.ofNullable(watch.problem()).ifPresent(problem -> answer.withData("problem", problem));
        return answer.build();
    }
}
