package org.saisine.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.saisine.web.Problem;

/** What is done with a team: its identity, its members and their roles. The last who manages it cannot leave. */
@ApplicationScoped
class TeamAffairs {

    private final Teams teams;
    private final Memberships memberships;
    private final Enrolment enrolment;
    private final Audit audit;

    TeamAffairs(Teams teams, Memberships memberships, Enrolment enrolment, Audit audit) {
        this.teams = teams;
        this.memberships = memberships;
        this.enrolment = enrolment;
        this.audit = audit;
    }

    @Transactional
    List<MemberView> members(Viewer viewer) {
        Access.requireRead(viewer, viewer.teamId(), Visibility.TEAM);
        return memberships.in(viewer.teamId()).stream().map(MemberView::of).toList();
    }

    @Transactional
    void describe(Viewer viewer, TeamIdentity identity) {
        Access.requireManage(viewer, viewer.teamId());
        teams.findById(viewer.teamId()).describe(identity);
        audit.record(viewer, "team.describe", "team " + viewer.teamId(), "");
    }

    @Transactional
    long create(Viewer viewer, String name) {
        long team = enrolment.team(TeamIdentity.named(name), viewer.personId());
        audit.record(viewer, "team.create", "team " + team, "");
        return team;
    }

    @Transactional
    void changeRole(Viewer viewer, long personId, Role role) {
        Access.requireManage(viewer, viewer.teamId());
        Membership member = member(viewer, personId);
        if (role != Role.MANAGER) {
            requireAnotherManager(viewer, personId);
        }
        member.becomes(role);
        audit.record(viewer, "member.change-role", "person " + personId, role.name());
    }

    /** Takes somebody out of the team, or oneself. What they wrote stays with the team. */
    @Transactional
    void remove(Viewer viewer, long personId) {
        if (personId != viewer.personId()) {
            Access.requireManage(viewer, viewer.teamId());
        }
        Membership member = member(viewer, personId);
        requireAnotherManager(viewer, personId);
        memberships.delete(member);
        audit.record(viewer, "member.remove", "person " + personId, "");
    }

    private Membership member(Viewer viewer, long personId) {
        return memberships.locked(viewer.teamId()).stream()
                .filter(m -> m.person().id() == personId)
                .findFirst()
                .orElseThrow(Problem::notFound);
    }

    private void requireAnotherManager(Viewer viewer, long personId) {
        boolean another = memberships.in(viewer.teamId()).stream()
                .anyMatch(m -> m.role() == Role.MANAGER && m.person().id() != personId);
        if (!another) {
            throw Problem.conflict(
                    "Un collectif garde toujours quelqu’un qui le gère.",
                    "Rien n’a été changé. Donnez d’abord le rôle Gestion à une autre personne.");
        }
    }
}
