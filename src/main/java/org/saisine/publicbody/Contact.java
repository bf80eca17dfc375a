package org.saisine.publicbody;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One way to reach a body, with where it was read and when; « à vérifier » until somebody confirms it. */
@Entity
class Contact {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Version
    private int version;

    private long publicBodyId;

    @Enumerated(EnumType.STRING)
    private ContactKind kind = ContactKind.EMAIL;

    private String value = "";
    private String source = "";

    @Enumerated(EnumType.STRING)
    private Origin origin = Origin.USER;

    private LocalDate asOf = LocalDate.EPOCH;
    private @Nullable Instant confirmedAt;
    private @Nullable Long confirmedBy;
    private @Nullable Instant withdrawnAt;

    protected Contact() {}

    /** What a user read or heard, and so has checked. */
    static Contact told(long publicBodyId, ContactKind kind, String value, String source, Check check) {
        Contact contact = new Contact();
        contact.publicBodyId = publicBodyId;
        contact.kind = kind;
        contact.value = value;
        contact.tell(source, check);
        return contact;
    }

    /** The same contact, told again, even if it had been withdrawn. */
    void tell(String newSource, Check check) {
        source = newSource;
        origin = Origin.USER;
        asOf = check.on();
        withdrawnAt = null;
        confirm(check);
    }

    void confirm(Check check) {
        confirmedAt = check.at();
        confirmedBy = check.personId();
    }

    void withdraw(Instant at) {
        withdrawnAt = at;
    }

    boolean isOf(long body) {
        return publicBodyId == body;
    }

    ContactKind kind() {
        return kind;
    }

    /** On one line: 4 rue Colonel-Feracci, 20250 Corte. */
    String shown() {
        return String.join(", ", value.lines().toList());
    }

    ContactView view() {
        return new ContactView(id, kind, value.lines().toList(), source, asOf, status());
    }

    private ContactStatus status() {
        return confirmedAt == null ? ContactStatus.TO_CHECK : ContactStatus.CONFIRMED;
    }
}
