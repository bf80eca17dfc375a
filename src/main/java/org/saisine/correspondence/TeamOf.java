package org.saisine.correspondence;

import java.util.Map;
import org.saisine.account.Role;
import org.saisine.account.Viewer;
import org.saisine.request.RequestView;

/** Who acts for which team: what a request brings belongs to the request's team, whichever one its reader works in now. */
final class TeamOf {

    private TeamOf() {}

    /** The same person, at work in the team of the request. */
    static Viewer request(Viewer viewer, RequestView request) {
        return new Viewer(
                viewer.personId(),
                viewer.name(),
                viewer.email(),
                viewer.administrator(),
                viewer.roles(),
                request.teamId());
    }

    /** The person who asked for a sending, when it happens later and they are not there. */
    static Viewer absent(long personId, long teamId) {
        return new Viewer(personId, "", "", false, Map.of(teamId, Role.CONTRIBUTOR), teamId);
    }
}
