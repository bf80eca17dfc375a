package org.saisine.publicbody;

import java.util.List;
import java.util.Optional;

/** The contact of each kind that a letter uses: confirmed rather than not, recent rather than old. */
record BestContacts(List<ContactView> bestFirst) {

    static BestContacts of(List<ContactView> contacts) {
        return new BestContacts(contacts.stream().sorted(ContactView.BEST_FIRST).toList());
    }

    List<String> addressLines() {
        return first(ContactKind.POSTAL).map(ContactView::lines).orElse(List.of());
    }

    String email() {
        return value(ContactKind.EMAIL);
    }

    ContactStatus emailStatus() {
        return first(ContactKind.EMAIL).map(ContactView::status).orElse(ContactStatus.TO_CHECK);
    }

    String phone() {
        return value(ContactKind.PHONE);
    }

    String form() {
        return value(ContactKind.FORM);
    }

    private String value(ContactKind kind) {
        return first(kind).map(ContactView::value).orElse("");
    }

    private Optional<ContactView> first(ContactKind kind) {
        return bestFirst.stream().filter(c -> c.kind() == kind).findFirst();
    }
}
