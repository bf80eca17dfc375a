package org.saisine.publicbody;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.saisine.account.Viewer;
import org.saisine.web.Problem;

/** Adds a contact to a body, confirms or withdraws one. */
@ApplicationScoped
class EditContacts {

    private final PublicBodies bodies;
    private final Contacts contacts;
    private final DirectoryJournal journal;

    EditContacts(PublicBodies bodies, Contacts contacts, DirectoryJournal journal) {
        this.bodies = bodies;
        this.contacts = contacts;
        this.journal = journal;
    }

    /** Whoever says where they read it has checked it: it is confirmed at once. */
    @Transactional
    void add(Viewer viewer, long bodyId, ContactDetails details) {
        DirectoryJournal.requireEditor(viewer);
        details.requireValid();
        bodies.require(bodyId);
        Check check = journal.check(viewer);
        contacts.same(bodyId, details.kind(), details.value())
                .ifPresentOrElse(
                        known -> known.tell(details.source(), check),
                        () -> contacts.persist(
                                Contact.told(bodyId, details.kind(), details.value(), details.source(), check)));
        journal.record(
                viewer,
                bodyId,
                "contact.add",
                "Contact ajouté\u00a0: "
                        + String.join(", ", details.value().lines().toList()) + ".");
    }

    @Transactional
    void confirm(Viewer viewer, long bodyId, long contactId) {
        Contact contact = require(viewer, bodyId, contactId);
        contact.confirm(journal.check(viewer));
        journal.record(viewer, bodyId, "contact.confirm", "Contact confirmé\u00a0: " + contact.shown() + ".");
    }

    @Transactional
    void withdraw(Viewer viewer, long bodyId, long contactId) {
        Contact contact = require(viewer, bodyId, contactId);
        contact.withdraw(journal.check(viewer).at());
        journal.record(viewer, bodyId, "contact.withdraw", "Contact retiré\u00a0: " + contact.shown() + ".");
    }

    private Contact require(Viewer viewer, long bodyId, long contactId) {
        DirectoryJournal.requireEditor(viewer);
        return contacts.findByIdOptional(contactId).filter(c -> c.isOf(bodyId)).orElseThrow(Problem::notFound);
    }
}
