package org.saisine.support;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.saisine.account.Enrolment;
import org.saisine.account.OpaqueToken;
import org.saisine.account.Role;
import org.saisine.account.SignIns;
import org.saisine.account.TeamIdentity;
import org.saisine.account.Viewer;

/** People and teams for tests, each new and with a name of its own. Inject it into a {@code @QuarkusTest}. */
@ApplicationScoped
public class TestAccounts {

    private final Enrolment enrolment;
    private final SignIns signIns;

    TestAccounts(Enrolment enrolment, SignIns signIns) {
        this.enrolment = enrolment;
        this.signIns = signIns;
    }

    /**
     * Somebody who may sign in.
     *
     * @param token for {@code given().auth().oauth2(a.token())}, under {@code /api}
     * @param cookie the session as {@code name=value}, for {@code given().header("Cookie", a.cookie())}
     * @param csrf what the forms of that session carry in the field {@code csrf}
     */
    public record Account(Viewer viewer, String token, String cookie, String csrf) {

        public long team() {
            return viewer.teamId();
        }
    }

    /** A new person, manager of a new team. */
    public Account aTeam() {
        long person = aPerson();
        return signedIn(person, enrolment.team(TeamIdentity.named("Collectif " + unique()), person));
    }

    /** A new person in the team of {@code colleague}. */
    public Account memberOf(Account colleague, Role role) {
        long person = aPerson();
        enrolment.join(person, colleague.team(), role);
        return signedIn(person, colleague.team());
    }

    /** A new person who administers the instance, manager of a new team. */
    public Account anAdministrator() {
        long person = aPerson();
        enrolment.administrator(person);
        return signedIn(person, enrolment.team(TeamIdentity.named("Collectif " + unique()), person));
    }

    /** The same person, with a session and a token more. */
    public Account signedInAgain(Account account) {
        return signedIn(account.viewer().personId(), account.team());
    }

    private long aPerson() {
        String unique = unique();
        return enrolment.person("camille." + unique + "@exemple.test", "Camille " + unique);
    }

    private Account signedIn(long person, long team) {
        Viewer viewer = enrolment.viewer(person, team);
        OpaqueToken session = signIns.session(viewer, "REST Assured");
        String token = signIns.apiToken(viewer, "essai").text();
        return new Account(viewer, token, "saisine=" + session.text(), session.csrf());
    }

    private static String unique() {
        return UUID.randomUUID().toString().substring(0, 8);
    }
}
