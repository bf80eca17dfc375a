package org.saisine.reminder;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.saisine.account.InstanceFact;
import org.saisine.account.InstanceFacts;
import org.saisine.correspondence.MailMode;

/** Whether reminders are written and leave, for the administrator and for machines. */
@ApplicationScoped
class ReminderState implements InstanceFacts {

    private final Mornings mornings;
    private final ReminderProof proof;
    private final MailMode mode;
    private final Clock clock;
    private final ZonedDateTime startedAt;

    ReminderState(Mornings mornings, ReminderProof proof, MailMode mode, Clock clock) {
        this.mornings = mornings;
        this.proof = proof;
        this.mode = mode;
        this.clock = clock;
        this.startedAt = ZonedDateTime.now(clock);
    }

    /** Made at the start, to know when that was. */
    void start(@Observes StartupEvent event) {}

    ReminderWatch watch() {
        ZonedDateTime now = ZonedDateTime.now(clock);
        return new ReminderWatch(
                now,
                startedAt,
                mornings.isDone(now.toLocalDate()),
                proof.waitingTooLong(now.toInstant()),
                mode.sends());
    }

    @Override
    public List<InstanceFact> facts() {
        ReminderWatch watch = watch();
        String state = watch.morningDone() ? "tournée de ce matin faite" : "tournée de ce matin à venir ou en cours";
        return List.of(new InstanceFact(
                "Rappels",
                state,
                watch.isWell(),
                Optional.ofNullable(watch.problem()).orElse("")));
    }
}
