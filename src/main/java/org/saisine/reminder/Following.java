package org.saisine.reminder;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/** What a person wants of one request (suivre, ne plus être prévenu), where it is not what they want of all. */
@Entity
@Table(name = "request_following")
class Following {

    /** Told of it although they only read; told nothing of it. */
    enum Choice {
        FOLLOW,
        MUTE
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private int version;

    private long personId;
    private long requestId;

    @Enumerated(EnumType.STRING)
    private Choice choice = Choice.FOLLOW;

    private String daysBefore = "";

    protected Following() {}

    Following(long personId, long requestId) {
        this.personId = personId;
        this.requestId = requestId;
    }

    void choose(Choice chosen, SortedSet<Integer> moreDays) {
        this.choice = chosen;
        this.daysBefore = Days.text(moreDays);
    }

    long personId() {
        return personId;
    }

    long requestId() {
        return requestId;
    }

    boolean muted() {
        return choice == Choice.MUTE;
    }

    /** Besides the days of their preference. */
    SortedSet<Integer> moreDays() {
        return Days.of(daysBefore);
    }
}
