package org.saisine.reminder;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.EnumSet;
import java.util.Set;
import java.util.SortedSet;

/** What a person wants to be told, of all requests (préférences de rappel). */
@Entity
class ReminderPreference {

    @Id
    private long personId;

    @Version
    private int version;

    @Enumerated(EnumType.STRING)
    private Rhythm rhythm = Rhythm.DAILY;

    private String daysBefore = Days.text(ReminderPlan.USUAL.daysBefore());
    private boolean acts = true;
    private boolean situations = true;
    private boolean changes = true;
    private boolean asReader;

    protected ReminderPreference() {}

    /** What everybody begins with. */
    ReminderPreference(long personId) {
        this.personId = personId;
    }

    void choose(Rhythm chosen, SortedSet<Integer> days, Set<ReminderKind> kinds, boolean readerToo) {
        this.rhythm = chosen;
        this.daysBefore = Days.text(days);
        this.acts = kinds.contains(ReminderKind.ACT);
        this.situations = kinds.contains(ReminderKind.SITUATION);
        this.changes = kinds.contains(ReminderKind.CHANGE);
        this.asReader = readerToo;
    }

    /** Their own reminders are always told: they asked for each. */
    ReminderPlan plan() {
        Set<ReminderKind> kinds = EnumSet.of(ReminderKind.PERSONAL);
        if (acts) {
            kinds.add(ReminderKind.ACT);
        }
        if (situations) {
            kinds.add(ReminderKind.SITUATION);
        }
        if (changes) {
            kinds.add(ReminderKind.CHANGE);
        }
        return new ReminderPlan(Days.of(daysBefore), kinds);
    }

    long personId() {
        return personId;
    }

    Rhythm rhythm() {
        return rhythm;
    }

    /** Also where they may only read. */
    boolean asReader() {
        return asReader;
    }
}
