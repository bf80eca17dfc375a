package org.saisine.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.saisine.account.Viewer;
import org.saisine.account.Viewers;

/** Who is in a team now, with what they want to be told; whoever has left hears nothing more. */
@ApplicationScoped
class Listeners {

    private final Viewers viewers;
    private final ReminderPreferences preferences;
    private final Followings followings;

    Listeners(Viewers viewers, ReminderPreferences preferences, Followings followings) {
        this.viewers = viewers;
        this.preferences = preferences;
        this.followings = followings;
    }

    @Transactional
    List<Listener> of(long teamId, Collection<Long> requestIds) {
        List<Viewer> members = viewers.in(teamId);
        Map<Long, ReminderPreference> chosen =
                preferences.of(members.stream().map(Viewer::personId).toList());
        Map<Long, Map<Long, Following>> byPerson = new HashMap<>();
        followings.ofRequests(requestIds).forEach(f -> byPerson.computeIfAbsent(f.personId(), person -> new HashMap<>())
                .put(f.requestId(), f));
        return members.stream()
                .map(member -> new Listener(
                        member,
                        chosen.getOrDefault(member.personId(), new ReminderPreference(member.personId())),
                        byPerson.getOrDefault(member.personId(), Map.of())))
                .toList();
    }

    /** The teams in which somebody wants to be told in the course of the day. */
    @Transactional
    Set<Long> teamsAtOnce() {
        return preferences.atOnce().stream()
                .flatMap(person -> viewers.of(person).stream())
                .flatMap(viewer -> viewer.teams().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
