package org.saisine.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import org.saisine.account.Audit;
import org.saisine.account.Viewer;
import org.saisine.request.RequestView;
import org.saisine.request.Requests;
import org.saisine.web.Problem;

/** What a person chooses to be told: of all requests, and of one. */
@ApplicationScoped
class ReminderChoices {

    private final ReminderPreferences preferences;
    private final Followings followings;
    private final Requests requests;
    private final Audit audit;

    ReminderChoices(ReminderPreferences preferences, Followings followings, Requests requests, Audit audit) {
        this.preferences = preferences;
        this.followings = followings;
        this.requests = requests;
        this.audit = audit;
    }

    @Transactional
    ReminderPreference of(Viewer viewer) {
        return preferences.of(viewer.personId());
    }

    @Transactional
    void choose(Viewer viewer, Rhythm rhythm, SortedSet<Integer> days, Set<ReminderKind> kinds, boolean asReader) {
        ReminderPreference preference = preferences.of(viewer.personId());
        preference.choose(rhythm, days, kinds, asReader);
        if (!preferences.isPersistent(preference)) {
            preferences.persist(preference);
        }
        audit.record(viewer, "reminders.choose", "person " + viewer.personId(), rhythm.name());
    }

    /**
     * A request of one of the viewer's own teams: whoever reads it from elsewhere is not reminded of it.
     *
     * @throws Problem not found, otherwise
     */
    @Transactional
    RequestView ownRequest(Viewer viewer, String reference) {
        RequestView request = requests.get(viewer, reference);
        if (!viewer.teams().contains(request.teamId())) {
            throw Problem.notFound();
        }
        return request;
    }

    /** The requests for which they chose something of their own. */
    @Transactional
    List<Chosen> single(Viewer viewer) {
        return followings.ofPerson(viewer.personId()).stream()
                .map(following -> requests.byId(viewer, following.requestId())
                        .map(request -> new Chosen(request.reference(), request.subject(), following.muted()))
                        .orElse(null))
                .filter(Objects::nonNull)
                .toList();
    }

    /** A request for which somebody chose something of its own. */
    record Chosen(String reference, String subject, boolean muted) {}

    @Transactional
    Optional<Following> following(Viewer viewer, long requestId) {
        return followings.of(viewer.personId(), requestId);
    }

    /** @param choice null for what they want of all requests */
    @Transactional
    void follow(Viewer viewer, String reference, Following.@Nullable Choice choice, SortedSet<Integer> moreDays) {
        RequestView request = ownRequest(viewer, reference);
        Optional<Following> before = followings.of(viewer.personId(), request.id());
        if (choice == null) {
            before.ifPresent(followings::delete);
        } else {
            Following following = before.orElseGet(() -> new Following(viewer.personId(), request.id()));
            following.choose(choice, moreDays);
            followings.persist(following);
        }
        audit.record(viewer, "reminders.follow", reference, choice == null ? "" : choice.name());
    }
}
