package org.saisine.casefile;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.saisine.deadline.Status;

/** Where a request stands, in the few words that a filter can offer. */
enum Phase {
    DRAFT("brouillons", "Brouillons", Status.DRAFT),
    WAITING(
            "attente",
            "En attente de réponse",
            Status.SENT,
            Status.RECEIVED,
            Status.ACKNOWLEDGED,
            Status.CLARIFICATION_REQUESTED,
            Status.EXTENDED,
            Status.TRANSFERRED,
            Status.FEE_ANNOUNCED),
    REFUSED(
            "refus",
            "Refusées ou incomplètes",
            Status.REFUSED,
            Status.REFUSED_BY_SILENCE,
            Status.NOT_HELD,
            Status.PARTIALLY_DISCLOSED),
    CADA("cada", "Devant la CADA"),
    COURT(
            "tribunal",
            "Refus confirmé, tribunal",
            Status.REFUSAL_CONFIRMED,
            Status.REFUSAL_CONFIRMED_BY_SILENCE,
            Status.REASONS_REQUESTED,
            Status.COURT_ACTION_FILED),
    TIME_BARRED("expire", "Délai expiré", Status.TIME_BARRED),
    ENDED("terminees", "Terminées", Status.DISCLOSED, Status.WITHDRAWN, Status.JUDGED);

    private final String key;
    private final String label;
    private final Set<Status> statuses;

    Phase(String key, String label, Status... statuses) {
        this.key = key;
        this.label = label;
        this.statuses = statuses.length == 0 ? EnumSet.noneOf(Status.class) : EnumSet.copyOf(List.of(statuses));
    }

    /** The phase of a status; whatever concerns the referral and its opinion is before the CADA. */
    static Phase of(Status status) {
        return Arrays.stream(values())
                .filter(phase -> phase.statuses.contains(status))
                .findFirst()
                .orElse(CADA);
    }

    List<Status> statuses() {
        return Arrays.stream(Status.values())
                .filter(status -> of(status) == this)
                .toList();
    }

    String key() {
        return key;
    }

    String label() {
        return label;
    }

    /** The name of the look: which shape and colour a badge of this phase takes. */
    String look() {
        return switch (this) {
            case DRAFT, WAITING, CADA -> "neutral";
            case REFUSED, COURT -> "soon";
            case TIME_BARRED -> "late";
            case ENDED -> "done";
        };
    }
}
