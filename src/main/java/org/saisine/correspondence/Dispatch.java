package org.saisine.correspondence;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.saisine.request.Channel;
import org.saisine.request.RequestView;
import org.saisine.web.Problem;

/** The sending of a frozen letter (envoi): by e-mail, by registered post or through the body's form. */
@Entity
class Dispatch {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private int version;

    private long requestId;
    private long teamId;
    private long letterId;
    private boolean initial;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    @Enumerated(EnumType.STRING)
    private DispatchState state;

    private String recipient;
    private String dedupeKey;
    private @Nullable String messageId;
    private Instant createdAt;
    private long createdBy;
    private @Nullable Instant leavesAt;
    private @Nullable Instant sentAt;
    private @Nullable LocalDate sentOn;
    private @Nullable LocalDate receivedOn;
    private String registeredNumber = "";
    private String receiptNumber = "";
    private @Nullable Long proofDocumentId;
    private String error = "";

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Dispatch() {}

    Dispatch(RequestView request, long letterId, Channel channel, String recipient, long personId, Instant now) {
        this.requestId = request.id();
        this.teamId = request.teamId();
        this.letterId = letterId;
        this.initial = request.draft();
        this.channel = channel;
        this.recipient = recipient;
        this.createdBy = personId;
        this.createdAt = now;
        this.state = channel == Channel.EMAIL ? DispatchState.QUEUED : DispatchState.TO_POST;
    }

    /** Its number among the sendings of this letter makes its key, so that a second attempt is another mail. */
    Dispatch keyed(long attempt, String from) {
        this.dedupeKey = "letter-" + letterId + "-" + attempt;
        this.messageId = channel == Channel.EMAIL ? MessageId.of(dedupeKey, from) : null;
        return this;
    }

    Dispatch leavingAt(Instant moment) {
        this.leavesAt = moment;
        return this;
    }

    /** @throws Problem conflict, once it has left */
    void cancel() {
        if (state != DispatchState.QUEUED && state != DispatchState.TO_POST) {
            throw Problem.conflict(
                    "Il est trop tard pour annuler : la lettre est partie.",
                    "Vous pouvez écrire de nouveau à l’administration pour la corriger.");
        }
        this.state = DispatchState.CANCELLED;
    }

    void leaving() {
        this.state = DispatchState.SENDING;
    }

    void sent(Instant at, LocalDate on) {
        this.state = DispatchState.SENT;
        this.sentAt = at;
        this.sentOn = on;
        this.error = "";
    }

    void waits(String why, boolean uncertain) {
        this.state = uncertain ? DispatchState.UNCERTAIN : DispatchState.QUEUED;
        this.error = why;
    }

    void failed(String why) {
        this.state = DispatchState.FAILED;
        this.error = why;
    }

    /** It left, and something beside it did not go well. */
    void warn(String words) {
        this.error = words;
    }

    /** Handed over at the post office (LRAR). */
    void posted(LocalDate on, String number) {
        requireState(DispatchState.TO_POST, Channel.REGISTERED_LETTER);
        this.state = DispatchState.POSTED;
        this.sentOn = on;
        this.registeredNumber = number;
    }

    /** Entered in the body's form (téléservice). */
    void submitted(LocalDate on, String number) {
        requireState(DispatchState.TO_POST, Channel.ONLINE_FORM);
        this.state = DispatchState.SUBMITTED;
        this.sentOn = on;
        this.receiptNumber = number;
    }

    /** Received by the body, as the signed notice or the receipt proves. */
    void received(LocalDate on) {
        if (sentOn == null || state == DispatchState.RECEIVED) {
            throw Problem.conflict(
                    "La réception ne peut pas être enregistrée.",
                    sentOn == null
                            ? "Indiquez d’abord le jour où la lettre est partie."
                            : "Elle l’est déjà, le " + org.saisine.web.French.day(receivedOn) + ".");
        }
        if (on.isBefore(sentOn)) {
            throw Problem.invalid(java.util.Map.of("receivedOn", "La lettre ne peut pas arriver avant d’être partie."));
        }
        this.state = DispatchState.RECEIVED;
        this.receivedOn = on;
    }

    void provedBy(long documentId) {
        this.proofDocumentId = documentId;
    }

    private void requireState(DispatchState expected, Channel way) {
        if (state != expected || channel != way) {
            throw Problem.conflict(
                    "Cet envoi est déjà enregistré.", "Rien n’a changé. Rouvrez la demande pour voir où il en est.");
        }
    }

    long id() {
        if (id == null) {
            throw new IllegalStateException("This dispatch is not stored yet.");
        }
        return id;
    }

    long requestId() {
        return requestId;
    }

    long teamId() {
        return teamId;
    }

    long letterId() {
        return letterId;
    }

    boolean initial() {
        return initial;
    }

    Channel channel() {
        return channel;
    }

    DispatchState state() {
        return state;
    }

    String recipient() {
        return recipient;
    }

    String dedupeKey() {
        return dedupeKey;
    }

    Optional<String> messageId() {
        return Optional.ofNullable(messageId);
    }

    long createdBy() {
        return createdBy;
    }

    Instant createdAt() {
        return createdAt;
    }

    Optional<Instant> leavesAt() {
        return Optional.ofNullable(leavesAt);
    }

    Optional<LocalDate> sentOn() {
        return Optional.ofNullable(sentOn);
    }

    Optional<LocalDate> receivedOn() {
        return Optional.ofNullable(receivedOn);
    }

    String registeredNumber() {
        return registeredNumber;
    }

    String receiptNumber() {
        return receiptNumber;
    }

    Optional<Long> proofDocumentId() {
        return Optional.ofNullable(proofDocumentId);
    }

    String error() {
        return error;
    }
}
