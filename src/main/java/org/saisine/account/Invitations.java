package org.saisine.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.saisine.account.OneTimeLink.Purpose;
import org.saisine.web.Problem;

/** Invitations into a team: issued by those who manage it, bound to one address, good for a week, once. */
@ApplicationScoped
class Invitations {

    private final OneTimeLinks links;
    private final People people;
    private final Teams teams;
    private final Enrolment enrolment;
    private final Event<InvitationIssued> issued;
    private final Audit audit;
    private final Clock clock;

    Invitations(
            OneTimeLinks links,
            People people,
            Teams teams,
            Enrolment enrolment,
            Event<InvitationIssued> issued,
            Audit audit,
            Clock clock) {
        this.links = links;
        this.people = people;
        this.teams = teams;
        this.enrolment = enrolment;
        this.issued = issued;
        this.audit = audit;
        this.clock = clock;
    }

    /** The path of the link. An earlier invitation of the same address to the same team no longer works. */
    @Transactional
    String issue(Viewer viewer, String email, Role role) {
        Access.requireManage(viewer, viewer.teamId());
        links.openInvitations(viewer.teamId(), clock.instant()).stream()
                .filter(link -> link.email().equals(Person.normalised(email)))
                .forEach(links::delete);
        OpaqueToken token = OpaqueToken.fresh();
        OneTimeLink link = OneTimeLink.toJoin(token, viewer.teamId(), viewer.personId(), email, role, clock.instant());
        links.persist(link);
        String path = Purpose.INVITATION.path(token);
        issued.fire(
                new InvitationIssued(link.email(), teams.name(viewer.teamId()), viewer.name(), path, link.expiresAt()));
        audit.record(viewer, "invitation.issue", "invitation " + link.id(), role.name());
        return path;
    }

    @Transactional
    void revoke(Viewer viewer, long id) {
        Access.requireManage(viewer, viewer.teamId());
        OneTimeLink link = links.openInvitations(viewer.teamId(), clock.instant()).stream()
                .filter(open -> open.id() == id)
                .findFirst()
                .orElseThrow(Problem::notFound);
        links.delete(link);
        audit.record(viewer, "invitation.revoke", "invitation " + id, "");
    }

    /** Those not answered yet, for whoever manages the team. */
    @Transactional
    List<InvitationView> pending(Viewer viewer) {
        Access.requireManage(viewer, viewer.teamId());
        return links.openInvitations(viewer.teamId(), clock.instant()).stream()
                .map(InvitationView::of)
                .toList();
    }

    /** @throws Problem gone, where the link can no longer serve */
    @Transactional
    InvitationView read(String token) {
        OneTimeLink link =
                links.open(Purpose.INVITATION, token, clock.instant()).orElseThrow(OneTimeLinks::gone);
        return InvitationView.of(
                link,
                teams.name(link.teamId()),
                people.name(link.personId()),
                people.withEmail(link.email()).isPresent());
    }

    /** Somebody who has an account joins; the invitation must be theirs. */
    @Transactional
    void accept(Viewer viewer, String token) {
        OneTimeLink link = links.use(Purpose.INVITATION, token, clock.instant());
        if (!link.email().equals(viewer.email())) {
            throw Problem.notFound();
        }
        join(viewer, viewer.personId(), link);
    }

    /** Somebody new joins: their account is made here. */
    @Transactional
    Viewer accept(String token, String name, String passwordHash) {
        OneTimeLink link = links.use(Purpose.INVITATION, token, clock.instant());
        if (people.withEmail(link.email()).isPresent()) {
            throw Problem.conflict(
                    "Cette adresse a déjà un compte.", "Connectez-vous, puis rouvrez le lien de l’invitation.");
        }
        long person = enrolment.person(link.email(), name);
        people.findById(person).choosePassword(passwordHash);
        join(null, person, link);
        return enrolment.viewer(person, link.teamId());
    }

    private void join(@Nullable Viewer viewer, long person, OneTimeLink link) {
        enrolment.welcome(person, link.teamId(), link.role());
        audit.record(viewer, "invitation.accept", "invitation " + link.id(), "person " + person);
    }
}
