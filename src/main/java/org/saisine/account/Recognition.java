package org.saisine.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** From a token shown to the person behind it. Nothing is remembered between requests: a revocation acts at once. */
@ApplicationScoped
class Recognition {

    private final People people;
    private final Sessions sessions;
    private final ApiTokens apiTokens;
    private final Memberships memberships;
    private final Clock clock;

    Recognition(People people, Sessions sessions, ApiTokens apiTokens, Memberships memberships, Clock clock) {
        this.people = people;
        this.sessions = sessions;
        this.apiTokens = apiTokens;
        this.memberships = memberships;
        this.clock = clock;
    }

    @Transactional
    Optional<SignedIn> bySession(OpaqueToken token) {
        Instant now = clock.instant();
        return sessions.of(token).filter(s -> !s.isOver(now)).map(session -> {
            sessions.seen(session, now);
            return signedIn(session.person(), session.teamId(), token.csrf());
        });
    }

    /** A token works in its own team only, and no longer once its person has left that team. */
    @Transactional
    Optional<SignedIn> byApiToken(OpaqueToken token) {
        Instant now = clock.instant();
        return apiTokens.of(token).flatMap(key -> {
            apiTokens.used(key, now);
            return Optional.of(signedIn(key.person(), key.teamId(), ""))
                    .filter(known -> known.viewer().teamId() == key.teamId());
        });
    }

    /** The command line acts as the administrator of longest standing; as nobody in particular before there is one. */
    @Transactional
    Viewer operator() {
        return people.firstAdministrator()
                .map(person -> Viewers.of(person, null, memberships.of(person.id())))
                .orElse(new Viewer(0, "script/admin", "", true, Map.of(), 0));
    }

    private SignedIn signedIn(Person person, @Nullable Long teamId, String csrf) {
        List<Membership> theirs = memberships.of(person.id());
        return SignedIn.of(Viewers.of(person, teamId, theirs), theirs, csrf);
    }
}
