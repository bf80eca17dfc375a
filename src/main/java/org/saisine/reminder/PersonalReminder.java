package org.saisine.reminder;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.saisine.web.French;

/** A reminder that somebody set for themselves on a request (rappel personnel): on that day, whatever happens. */
@Entity
class PersonalReminder {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private int version;

    private long personId;
    private long requestId;
    private LocalDate dueOn;
    private String words;
    private Instant createdAt;
    private @Nullable Instant doneAt;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected PersonalReminder() {}

    PersonalReminder(long personId, long requestId, LocalDate dueOn, String words, Instant now) {
        this.personId = personId;
        this.requestId = requestId;
        this.dueOn = dueOn;
        this.words = words.strip();
        this.createdAt = now;
    }

    void done(Instant now) {
        this.doneAt = now;
    }

    Reminder reminder() {
        return new Reminder(
                new ReminderKey(requestId, "PERSONAL-" + id(), dueOn, 0),
                ReminderKind.PERSONAL,
                dueOn,
                words,
                "Rappel que vous avez posé pour le " + French.full(dueOn) + ".",
                "",
                List.of());
    }

    long id() {
        if (id == null) {
            throw new IllegalStateException("This reminder is not stored yet.");
        }
        return id;
    }

    long personId() {
        return personId;
    }

    long requestId() {
        return requestId;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    String words() {
        return words;
    }

    Optional<Instant> doneAt() {
        return Optional.ofNullable(doneAt);
    }
}
