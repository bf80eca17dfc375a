package org.saisine.reminder;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A mail of the outbox (courriel sortant), from its recording to what became of it. */
@Entity
class OutgoingMail {

    private static final String FORGOTTEN = "Ce courriel portait un lien personnel : son texte n’est pas conservé.";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private int version;

    private String dedupeKey;
    private String messageId;

    @Enumerated(EnumType.STRING)
    private MailKind kind;

    private @Nullable Long teamId;
    private @Nullable Long dispatchId;
    private @Nullable Long attachmentLetterId;

    @Embedded
    private MailText text;

    @Enumerated(EnumType.STRING)
    private MailState state = MailState.QUEUED;

    private int attempts;
    private Instant recordedAt;
    private @Nullable Instant nextTry;
    private @Nullable Instant claimedAt;
    private @Nullable Instant sentAt;
    private boolean reported;
    private boolean captured;
    private String lastError = "";

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected OutgoingMail() {}

    OutgoingMail(MailKind kind, String dedupeKey, String messageId, MailText text, Instant now, Instant sendAfter) {
        this.kind = kind;
        this.dedupeKey = dedupeKey;
        this.messageId = messageId;
        this.text = text;
        this.recordedAt = now;
        this.nextTry = sendAfter;
    }

    /** Who is told what becomes of it. */
    OutgoingMail forDispatch(long dispatch, long team) {
        this.dispatchId = dispatch;
        this.teamId = team;
        return this;
    }

    OutgoingMail attaching(long letterId) {
        this.attachmentLetterId = letterId;
        return this;
    }

    /** Taken by one sender; nobody else sends it meanwhile. */
    void claim(Instant now) {
        this.state = MailState.SENDING;
        this.attempts++;
        this.claimedAt = now;
    }

    void sent(Instant now, boolean kept) {
        this.state = MailState.SENT;
        this.sentAt = now;
        this.captured = kept;
        this.nextTry = null;
        this.lastError = "";
        if (kind.secret() && !kept) {
            this.text = text.withBody(FORGOTTEN);
        }
    }

    /** The server is not there or said later. */
    void postpone(String reason, Instant again) {
        this.state = MailState.QUEUED;
        this.lastError = reason;
        this.nextTry = again;
    }

    /** The server said no, and would say no again. */
    void fail(String reason) {
        this.state = MailState.FAILED;
        this.lastError = reason;
        this.nextTry = null;
    }

    /** Nobody knows whether the server took it. */
    void doubt(String reason, Instant again) {
        this.state = MailState.UNCERTAIN;
        this.lastError = reason;
        this.nextTry = kind.resentWhenUncertain() ? again : null;
    }

    /** @return whether there was still time */
    boolean cancel() {
        if (state != MailState.QUEUED || attempts > 0) {
            return false;
        }
        this.state = MailState.CANCELLED;
        this.nextTry = null;
        return true;
    }

    /** A later mail says all that this one would, and it has surely not left. */
    boolean supersede() {
        if (state != MailState.QUEUED) {
            return false;
        }
        this.state = MailState.CANCELLED;
        this.nextTry = null;
        return true;
    }

    void reported() {
        this.reported = true;
    }

    long id() {
        if (id == null) {
            throw new IllegalStateException("This mail is not stored yet.");
        }
        return id;
    }

    String messageId() {
        return messageId;
    }

    MailKind kind() {
        return kind;
    }

    Optional<Long> teamId() {
        return Optional.ofNullable(teamId);
    }

    Optional<Long> dispatchId() {
        return Optional.ofNullable(dispatchId);
    }

    Optional<Long> attachmentLetterId() {
        return Optional.ofNullable(attachmentLetterId);
    }

    MailText text() {
        return text;
    }

    MailState state() {
        return state;
    }

    int attempts() {
        return attempts;
    }

    Instant recordedAt() {
        return recordedAt;
    }

    Optional<Instant> nextTry() {
        return Optional.ofNullable(nextTry);
    }

    Optional<Instant> sentAt() {
        return Optional.ofNullable(sentAt);
    }

    boolean captured() {
        return captured;
    }

    String lastError() {
        return lastError;
    }
}
