package org.saisine.deadline;

import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Three-valued answers: yes, no, not known (null); what the requester was told decides whether a period binds them. */
final class Knowledge {

    private Knowledge() {}

    /** One yes is enough; without it one no decides. */
    static @Nullable Boolean any(Stream<@Nullable Boolean> answers) {
        return answers.filter(Objects::nonNull).reduce(Boolean::logicalOr).orElse(null);
    }

    /** One no is enough; without it all must be yes. */
    static @Nullable Boolean both(@Nullable Boolean one, @Nullable Boolean other) {
        if (Boolean.FALSE.equals(one) || Boolean.FALSE.equals(other)) {
            return false;
        }
        return one == null || other == null ? null : (Boolean) true;
    }

    /** Whether the requester was told of the CADA and its delay by the acknowledgement (CRPA, art. L. 112-3, L. 112-11). */
    static @Nullable Boolean ofTheCada(Journal journal) {
        return any(journal.all(Event.Acknowledged.class).map(Event.Acknowledged::mentionsReferral));
    }

    /** Whether the requester was told of the CADA and of the court, each with its delay (CE 11 March 2024, n° 488227). */
    static @Nullable Boolean ofTheCourt(Journal journal) {
        Boolean cada = any(Stream.concat(
                journal.all(Event.Acknowledged.class).map(Event.Acknowledged::mentionsReferral),
                journal.all(Event.ExpressRefusal.class).map(Event.ExpressRefusal::mentionsReferral)));
        return both(cada, any(journal.all(Event.Acknowledged.class).map(Event.Acknowledged::mentionsCourt)));
    }
}
