package org.saisine.letter;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.saisine.request.Channel;
import org.saisine.web.Problem;

/** One letter of a request (courrier): its author's while it is a draft, what left once it is frozen. */
@Entity
class Letter {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    private long requestId;
    private int number;

    @Enumerated(EnumType.STRING)
    private LetterType type;

    @JdbcTypeCode(SqlTypes.JSON)
    private LetterHead head;

    private String markdown;
    private boolean edited;
    private boolean ownAddressee;
    private String stance = "";
    private String templateVersion;
    private Instant createdAt;
    private long createdBy;
    private @Nullable Instant frozenAt;
    private @Nullable String frozenText;
    private @Nullable String sha256;

    protected Letter() {}

    Letter(long requestId, int number, ComposedLetter composed, long createdBy, Instant createdAt) {
        this.requestId = requestId;
        this.number = number;
        this.type = composed.type();
        this.head = composed.head();
        this.markdown = composed.markdown();
        this.templateVersion = composed.templateVersion();
        this.createdBy = createdBy;
        this.createdAt = createdAt;
    }

    /** The author's own words. */
    void edit(LetterEdit changed) {
        requireDraft();
        String text = LetterBody.checked(changed.markdown());
        edited = edited || !text.equals(markdown);
        markdown = text;
        head = head.about(changed.subject()).enclosing(changed.enclosures());
    }

    /** Whom its author addresses it to, whatever the directory says. */
    void readdress(Addressee other) {
        requireDraft();
        head = head.to(other);
        ownAddressee = true;
    }

    /** What its author chose to say, where there is a choice; null while nothing was chosen. */
    @Nullable
    Stance stance() {
        return stance.isEmpty() ? null : Stance.valueOf(stance);
    }

    void choose(Stance chosen) {
        requireDraft();
        stance = chosen.name();
    }

    /** By what way it leaves, and where to. */
    void address(Channel channel, String email) {
        requireDraft();
        head = head.by(channel, email);
    }

    /** Follows the request where it has changed: the head always, the text only where its author has not touched it. */
    void follow(ComposedLetter fresh) {
        requireDraft();
        Addressee addressee = ownAddressee ? head.addressee() : fresh.head().addressee();
        if (edited) {
            head = fresh.head().about(head.subject()).enclosing(head.enclosures());
        } else {
            restart(fresh);
        }
        head = head.to(addressee);
    }

    /** Back to the words of the template. */
    void restart(ComposedLetter fresh) {
        requireDraft();
        head = fresh.head();
        markdown = fresh.markdown();
        templateVersion = fresh.templateVersion();
        edited = false;
    }

    /** From now on nothing changes: this is what was sent, on the day it was. */
    void freeze(Instant at, LocalDate day) {
        requireDraft();
        head = head.on(day);
        frozenText = LetterText.of(head, markdown);
        sha256 = Sha256.of(frozenText);
        frozenAt = at;
    }

    /** A draft again, because its sending was undone in time. */
    void reopen() {
        frozenAt = null;
        frozenText = null;
        sha256 = null;
    }

    private void requireDraft() {
        if (isFrozen()) {
            throw Problem.conflict(
                    "Cette lettre est déjà partie.",
                    "Ce qui a été envoyé ne change plus : préparez une nouvelle lettre.");
        }
    }

    /** @throws Problem conflict, where somebody else changed it since {@code seen} */
    void requireVersion(@Nullable Integer seen) {
        if (seen != null && seen != version) {
            throw Problem.conflict(
                    "Quelqu’un d’autre a modifié cette lettre entre-temps.",
                    "Rien n’a été écrasé. Voici les deux versions : reprenez la vôtre là où elle diffère.");
        }
    }

    boolean isFrozen() {
        return frozenAt != null;
    }

    int number() {
        return number;
    }

    LetterView view() {
        return new LetterView(
                id, version, requestId, number, type, head, markdown, edited, templateVersion, frozenAt, sha256);
    }
}
