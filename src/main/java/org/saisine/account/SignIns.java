package org.saisine.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Opens what lets a person in: sessions for browsers, tokens for programs. The secret is returned once, and only here. */
@ApplicationScoped
public class SignIns {

    private final People people;
    private final Sessions sessions;
    private final ApiTokens tokens;
    private final Clock clock;

    SignIns(People people, Sessions sessions, ApiTokens tokens, Clock clock) {
        this.people = people;
        this.sessions = sessions;
        this.tokens = tokens;
        this.clock = clock;
    }

    /** A new session; its token goes into the cookie. */
    @Transactional
    public OpaqueToken session(Viewer viewer, String userAgent) {
        OpaqueToken token = OpaqueToken.fresh();
        Person person = people.findById(viewer.personId());
        sessions.persist(new Session(token, person, viewer.teamId(), userAgent, clock.instant()));
        return token;
    }

    /** A new key to the API, for the team in which the viewer works. */
    @Transactional
    public OpaqueToken apiToken(Viewer viewer, String label) {
        OpaqueToken token = OpaqueToken.fresh(ApiToken.PREFIX);
        Person person = people.findById(viewer.personId());
        tokens.persist(new ApiToken(token, person, viewer.teamId(), label, clock.instant()));
        return token;
    }
}
