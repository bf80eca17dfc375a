package org.saisine.reminder;

import java.util.Map;
import java.util.Optional;
import org.saisine.account.Access;
import org.saisine.account.Viewer;
import org.saisine.request.RequestView;

/**
 * A member of a team, with what they want to be told.
 *
 * @param followings what they chose for single requests, by request
 */
record Listener(Viewer viewer, ReminderPreference preference, Map<Long, Following> followings) {

    /** How they want to be told of one request of the team; empty where they do not. */
    Optional<ReminderPlan> plan(RequestView request) {
        if (preference.rhythm() == Rhythm.NEVER) {
            return Optional.empty();
        }
        Following following = followings.get(request.id());
        if (following == null) {
            return wantsAll(request.teamId()) ? Optional.of(preference.plan()) : Optional.empty();
        }
        return following.muted()
                ? Optional.empty()
                : Optional.of(preference.plan().and(following.moreDays()));
    }

    boolean atOnce() {
        return preference.rhythm() == Rhythm.IMMEDIATE;
    }

    long personId() {
        return viewer.personId();
    }

    private boolean wantsAll(long teamId) {
        return Access.mayContribute(viewer, teamId) || preference.asReader();
    }
}
