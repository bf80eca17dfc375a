package org.saisine.request;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.saisine.account.Visibility;
import org.saisine.deadline.Regime;
import org.saisine.deadline.Status;
import org.saisine.web.Problem;

/**
 * A request for administrative documents (demande de communication, CRPA art. L. 311-1). What it asks for may change while
 * it is a draft; from its sending on, only its journal grows.
 */
@Entity
class RecordsRequest {

    static final int MAXIMUM_ITEMS = 200;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    private long teamId;
    private String reference;
    private String replyToken;

    @Enumerated(EnumType.STRING)
    private Visibility visibility = Visibility.TEAM;

    private @Nullable Long publicBodyId;
    private String subject = "";

    @Enumerated(EnumType.STRING)
    private Regime regime = Regime.GENERAL;

    @Enumerated(EnumType.STRING)
    private Channel channel = Channel.EMAIL;

    @Enumerated(EnumType.STRING)
    private Delivery delivery = Delivery.EMAIL;

    private String recipientEmail = "";
    private @Nullable String kit;
    private Instant createdAt;
    private long createdBy;

    @Embedded
    private Situation situation = Situation.draft();

    @OneToMany(mappedBy = "request", cascade = CascadeType.ALL, orphanRemoval = true, fetch = FetchType.LAZY)
    @OrderBy("number")
    private List<RequestedItem> items = new ArrayList<>();

    protected RecordsRequest() {}

    RecordsRequest(long teamId, String reference, String replyToken, long createdBy, Instant createdAt) {
        this.teamId = teamId;
        this.reference = reference;
        this.replyToken = replyToken;
        this.createdBy = createdBy;
        this.createdAt = createdAt;
    }

    /** Whom it is for. */
    void addressTo(@Nullable Long body) {
        requireDraft();
        this.publicBodyId = body;
    }

    /** What it asks for: a subject and a numbered list of documents. */
    void ask(String newSubject, List<String> documents, Regime newRegime, @Nullable String fromKit) {
        requireDraft();
        if (documents.size() > MAXIMUM_ITEMS) {
            throw Problem.invalid(
                    "Une demande porte sur " + MAXIMUM_ITEMS + " documents au plus.",
                    "Regroupez des documents de même nature, ou faites plusieurs demandes.");
        }
        this.subject = newSubject;
        this.regime = newRegime;
        this.kit = fromKit;
        items.clear();
        documents.forEach(title -> items.add(new RequestedItem(this, items.size() + 1, title)));
    }

    /** How it leaves and how the documents should come. */
    void sendBy(Channel newChannel, Delivery newDelivery, String email) {
        requireDraft();
        this.channel = newChannel;
        this.delivery = newDelivery;
        this.recipientEmail = email;
    }

    void settle(Situation computed) {
        this.situation = computed;
    }

    void resolve(int number, Outcome outcome) {
        items.stream()
                .filter(item -> item.number() == number)
                .findFirst()
                .orElseThrow(() -> Problem.invalid(
                        "Cette demande n’a pas de document n° " + number + ".", "Vérifiez le numéro du document."))
                .resolve(outcome);
    }

    /** @throws Problem conflict, once it was sent */
    void requireDraft() {
        if (!isDraft()) {
            throw Problem.conflict(
                    "Cette demande est déjà partie.",
                    "Ce qui a été envoyé ne change plus. Ajoutez une ligne au journal, ou faites une nouvelle demande.");
        }
    }

    /** @throws Problem conflict, where somebody else changed it since {@code seen} */
    void requireVersion(@Nullable Integer seen) {
        if (seen != null && seen != version) {
            throw Problem.conflict(
                    "Quelqu’un d’autre a modifié cette demande entre-temps.",
                    "Rien n’a été écrasé. Voici les deux versions : reprenez la vôtre là où elle diffère.");
        }
    }

    boolean isDraft() {
        return situation.status() == Status.DRAFT;
    }

    Long id() {
        return id;
    }

    int version() {
        return version;
    }

    long teamId() {
        return teamId;
    }

    String reference() {
        return reference;
    }

    String replyToken() {
        return replyToken;
    }

    Visibility visibility() {
        return visibility;
    }

    @Nullable
    Long publicBodyId() {
        return publicBodyId;
    }

    String subject() {
        return subject;
    }

    Regime regime() {
        return regime;
    }

    Channel channel() {
        return channel;
    }

    Delivery delivery() {
        return delivery;
    }

    String recipientEmail() {
        return recipientEmail;
    }

    @Nullable
    String kit() {
        return kit;
    }

    Instant createdAt() {
        return createdAt;
    }

    long createdBy() {
        return createdBy;
    }

    Situation situation() {
        return situation;
    }

    List<RequestedItem> items() {
        return items;
    }
}
