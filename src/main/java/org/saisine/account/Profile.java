package org.saisine.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.saisine.web.Problem;

/** What people do with their own account: name, address, sessions, keys to the API, the team in which they work. */
@ApplicationScoped
class Profile {

    private final People people;
    private final Sessions sessions;
    private final ApiTokens tokens;
    private final Teams teams;
    private final Audit audit;
    private final Clock clock;

    Profile(People people, Sessions sessions, ApiTokens tokens, Teams teams, Audit audit, Clock clock) {
        this.people = people;
        this.sessions = sessions;
        this.tokens = tokens;
        this.teams = teams;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws Problem conflict, where somebody else has this address */
    @Transactional
    void describe(Viewer viewer, String name, String email) {
        Person me = people.findById(viewer.personId());
        people.withEmail(email).filter(other -> other.id() != me.id()).ifPresent(other -> {
            throw Problem.conflict(
                    "Cette adresse est déjà celle d’un autre compte.", "Rien n’a été changé. Choisissez-en une autre.");
        });
        me.describe(name, email);
        audit.record(viewer, "person.describe", "person " + me.id(), "");
    }

    @Transactional
    List<SessionView> sessions(Viewer viewer, OpaqueToken current) {
        long here = sessions.of(current).map(Session::id).orElse(0L);
        return sessions.openOf(viewer.personId(), clock.instant()).stream()
                .map(session -> SessionView.of(session, here))
                .toList();
    }

    @Transactional
    List<TokenView> tokens(Viewer viewer) {
        return tokens.list("person.id = ?1 order by id", viewer.personId()).stream()
                .map(token -> TokenView.of(token, teams.name(token.teamId())))
                .toList();
    }

    @Transactional
    void closeSession(Viewer viewer, long id) {
        if (sessions.delete("id = ?1 and person.id = ?2", id, viewer.personId()) == 0) {
            throw Problem.notFound();
        }
        audit.record(viewer, "session.close", "session " + id, "");
    }

    @Transactional
    void closeSession(OpaqueToken token) {
        sessions.delete("tokenHash", token.hash());
    }

    @Transactional
    void closeAllSessions(Viewer viewer) {
        sessions.closeAll(viewer.personId());
        audit.record(viewer, "session.close-all", "person " + viewer.personId(), "");
    }

    @Transactional
    void revokeToken(Viewer viewer, long id) {
        if (tokens.delete("id = ?1 and person.id = ?2", id, viewer.personId()) == 0) {
            throw Problem.notFound();
        }
        audit.record(viewer, "token.revoke", "token " + id, "");
    }

    /** @throws Problem not found, where the viewer is not in the team */
    @Transactional
    void workIn(Viewer viewer, OpaqueToken current, long teamId) {
        Access.requireRead(viewer, teamId, Visibility.TEAM);
        sessions.of(current)
                .filter(session -> Objects.equals(session.person().id(), viewer.personId()))
                .ifPresent(session -> session.workIn(teamId));
    }

    /** A team that the person has just made: the viewer of this request does not know it yet. */
    @Transactional
    void openNew(OpaqueToken current, long teamId) {
        sessions.of(current).ifPresent(session -> session.workIn(teamId));
    }
}
