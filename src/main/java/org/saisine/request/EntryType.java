package org.saisine.request;

import java.util.Arrays;
import java.util.Optional;
import org.saisine.deadline.EventType;

/**
 * What a line of the journal can say: every event that the law knows ({@link EventType}, by the same name), and what only
 * the casefile needs.
 */
public enum EntryType {
    REQUEST_SENT,
    REQUEST_RECEIVED,
    RECEIVED_BY_COMPETENT_BODY,
    ACKNOWLEDGED,
    CLARIFICATION_REQUESTED,
    CLARIFICATION_PROVIDED,
    EXTENSION_NOTIFIED,
    FEE_NOTICE,
    EXPRESS_REFUSAL,
    DISCLOSURE,
    NOT_HELD,
    REFERRED,
    REFERRAL_REGISTERED,
    OPINION_ISSUED,
    REFUSAL_CONFIRMED,
    REASONS_REQUESTED,
    REASONS_GIVEN,
    COURT_ACTION_FILED,
    JUDGMENT_NOTIFIED,
    WITHDRAWN,
    FOLLOW_UP_SENT("Relance envoyée"),
    REPLY_RECEIVED("Réponse reçue"),
    ITEM_OUTCOME("Suite donnée à un document"),
    SILENCE_VERIFIED("Silence vérifié"),
    DATES_RECOMPUTED("Dates recalculées"),
    NOTE("Note"),
    VOIDED("Ligne annulée");

    private final String ownLabel;

    EntryType() {
        this("");
    }

    EntryType(String ownLabel) {
        this.ownLabel = ownLabel;
    }

    /** The event that the calculator counts from, where the law knows this line. */
    public Optional<EventType> legal() {
        return Arrays.stream(EventType.values())
                .filter(type -> type.name().equals(name()))
                .findFirst();
    }

    public String label() {
        return legal().map(EventType::label).orElse(ownLabel);
    }
}
