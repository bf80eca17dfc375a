package org.saisine.account;

import org.saisine.web.Problem;

/**
 * The one place that says who may do what; every way out asks it. Whoever may not read is told that nothing is there
 * (404), whoever may read but not act is told so (404 as well, for the act does not exist for them).
 */
public final class Access {

    private Access() {}

    public static boolean mayRead(Viewer viewer, long teamId, Visibility visibility) {
        return visibility != Visibility.TEAM || viewer.is(Role.READER, teamId);
    }

    public static boolean mayContribute(Viewer viewer, long teamId) {
        return viewer.is(Role.CONTRIBUTOR, teamId);
    }

    public static boolean mayManage(Viewer viewer, long teamId) {
        return viewer.is(Role.MANAGER, teamId);
    }

    /** @throws Problem not found, where the viewer may not read */
    public static void requireRead(Viewer viewer, long teamId, Visibility visibility) {
        require(mayRead(viewer, teamId, visibility));
    }

    /** @throws Problem not found, where the viewer may not contribute */
    public static void requireContribute(Viewer viewer, long teamId) {
        require(mayContribute(viewer, teamId));
    }

    /** @throws Problem not found, where the viewer does not manage the team */
    public static void requireManage(Viewer viewer, long teamId) {
        require(mayManage(viewer, teamId));
    }

    /** @throws Problem not found, where the viewer does not administer the instance */
    public static void requireAdministrator(Viewer viewer) {
        require(viewer.administrator());
    }

    private static void require(boolean allowed) {
        if (!allowed) {
            throw Problem.notFound();
        }
    }
}
