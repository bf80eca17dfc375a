package org.saisine.publicbody;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.saisine.account.Viewer;
import org.saisine.web.Problem;

/** Says who the access officer (PRADA) of a body is, or that the one known still is. */
@ApplicationScoped
class EditAccessOfficer {

    private final PublicBodies bodies;
    private final AccessOfficers officers;
    private final DirectoryJournal journal;

    EditAccessOfficer(PublicBodies bodies, AccessOfficers officers, DirectoryJournal journal) {
        this.bodies = bodies;
        this.officers = officers;
        this.journal = journal;
    }

    @Transactional
    void name(Viewer viewer, long bodyId, OfficerDetails details) {
        DirectoryJournal.requireEditor(viewer);
        details.requireValid();
        bodies.require(bodyId);
        Check check = journal.check(viewer);
        officers.current(bodyId).ifPresent(former -> {
            former.withdraw(check.at());
            officers.flush();
        });
        officers.persist(AccessOfficer.told(bodyId, details, check));
        journal.record(viewer, bodyId, "access-officer.name", "PRADA\u00a0: " + details.name() + ".");
    }

    @Transactional
    void confirm(Viewer viewer, long bodyId) {
        DirectoryJournal.requireEditor(viewer);
        AccessOfficer officer = officers.current(bodyId).orElseThrow(Problem::notFound);
        officer.confirm(journal.check(viewer));
        journal.record(viewer, bodyId, "access-officer.confirm", "PRADA confirmée\u00a0: " + officer.name() + ".");
    }
}
