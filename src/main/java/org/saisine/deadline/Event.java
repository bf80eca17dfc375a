package org.saisine.deadline;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a request (événement), as its journal tells it. A boolean that is null is not known; the law
 * then reads both ways.
 */
public sealed interface Event {

    LocalDate date();

    default EventType type() {
        return EventType.of(this);
    }

    /** What was handed over: everything asked for, or a part of it. */
    enum Extent {
        FULL,
        PARTIAL
    }

    /** What the CADA thought (sens de l’avis). */
    enum Outcome {
        FAVORABLE,
        QUALIFIED,
        UNFAVORABLE,
        INADMISSIBLE,
        NO_JURISDICTION,
        MOOT
    }

    record RequestSent(LocalDate date, @Nullable String channel) implements Event {}

    record RequestReceived(LocalDate date) implements Event {}

    /** Received by the body that holds the documents, after transmission (CRPA, art. L. 114-2). */
    record ReceivedByCompetentBody(LocalDate date) implements Event {}

    /** @param mentionsReferral whether it speaks of the CADA and of the delay to go there */
    record Acknowledged(
            LocalDate date,
            @Nullable Boolean mentionsReferral,
            @Nullable Boolean mentionsCourt) implements Event {}

    record ClarificationRequested(LocalDate date) implements Event {}

    record ClarificationProvided(LocalDate date) implements Event {}

    /** Environment only (C. env., art. R. 124-1). */
    record ExtensionNotified(LocalDate date, @Nullable Boolean reasoned) implements Event {}

    record FeeNotice(LocalDate date, @Nullable BigDecimal amount) implements Event {}

    record ExpressRefusal(LocalDate date, @Nullable Boolean mentionsReferral) implements Event {}

    /** An extent that is null is not known: the clock then keeps running. */
    record Disclosure(LocalDate date, @Nullable Extent extent) implements Event {}

    record NotHeld(LocalDate date) implements Event {}

    record Referred(LocalDate date) implements Event {}

    record ReferralRegistered(LocalDate date, @Nullable String number) implements Event {}

    record OpinionIssued(LocalDate date, @Nullable Outcome outcome) implements Event {}

    record RefusalConfirmed(LocalDate date, @Nullable Boolean mentionsCourt) implements Event {}

    /** @param date the day on which the administration received the request for its reasons */
    record ReasonsRequested(LocalDate date) implements Event {}

    record ReasonsGiven(LocalDate date) implements Event {}

    record CourtActionFiled(LocalDate date) implements Event {}

    record JudgmentNotified(LocalDate date) implements Event {}

    record Withdrawn(LocalDate date) implements Event {}
}
