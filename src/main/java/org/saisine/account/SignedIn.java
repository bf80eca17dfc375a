package org.saisine.account;

import java.util.List;
import org.saisine.web.PageContext;

/**
 * Somebody recognised, and what the frame of their pages shows.
 *
 * @param csrf empty for a program, which sends no forms
 */
record SignedIn(Viewer viewer, List<PageContext.TeamChoice> teams, String csrf) {

    static SignedIn of(Viewer viewer, List<Membership> memberships, String csrf) {
        return new SignedIn(
                viewer,
                memberships.stream()
                        .map(m -> new PageContext.TeamChoice(
                                m.team().id(), m.team().name(), m.team().id() == viewer.teamId()))
                        .toList(),
                csrf);
    }
}
