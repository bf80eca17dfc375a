package org.saisine.account;

import java.util.Map;
import java.util.Set;

/**
 * The person who looks, and what they are in each of their teams. Repositories that read a team's data ask for one, so
 * that an unscoped query does not compile.
 *
 * @param teamId the team they work in now; what they create belongs to it
 */
public record Viewer(
        long personId, String name, String email, boolean administrator, Map<Long, Role> roles, long teamId) {

    public Viewer {
        roles = Map.copyOf(roles);
    }

    public Set<Long> teams() {
        return roles.keySet();
    }

    boolean is(Role role, long team) {
        Role held = roles.get(team);
        return held != null && held.includes(role);
    }
}
