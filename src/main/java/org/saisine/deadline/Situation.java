package org.saisine.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Says in one word where a request stands: its furthest stage, and there what came last. */
final class Situation {

    private final Reading reading;
    private final Journal journal;
    private final LocalDate today;

    private Situation(Reading reading) {
        this.reading = reading;
        this.journal = reading.journal();
        this.today = reading.today();
    }

    static Status of(Reading reading) {
        return new Situation(reading).status();
    }

    private Status status() {
        Optional<Event> ending = journal.ending();
        if (ending.isPresent()) {
            return ending.get() instanceof Event.Withdrawn ? Status.WITHDRAWN : Status.DISCLOSED;
        }
        if (journal.has(Event.JudgmentNotified.class)) {
            return Status.JUDGED;
        }
        if (reading.court().filed() != null) {
            return Status.COURT_ACTION_FILED;
        }
        if (isConfirmed()) {
            return confirmed();
        }
        return reading.isReferred() ? beforeTheCada() : beforeTheReferral();
    }

    private boolean isConfirmed() {
        return reading.opinion().confirmation() != null || reading.opinion().isBornOn(today);
    }

    private Status confirmed() {
        CourtStage court = reading.court();
        if (court.isLapsed(today)) {
            return Status.TIME_BARRED;
        }
        if (!court.inWriting().isEmpty()) {
            return Status.REFUSAL_CONFIRMED;
        }
        return court.awaitsReasons() ? Status.REASONS_REQUESTED : Status.REFUSAL_CONFIRMED_BY_SILENCE;
    }

    private Status beforeTheCada() {
        LocalDate referred = journal.referralDays().getFirst();
        return journal.events().stream()
                .filter(event -> !event.date().isBefore(referred))
                .flatMap(event -> whileReferred(event).stream())
                .reduce(Status.REFERRED, (earlier, later) -> later);
    }

    private static Optional<Status> whileReferred(Event event) {
        return switch (event) {
            case Event.ReferralRegistered e -> Optional.of(Status.REFERRAL_REGISTERED);
            case Event.OpinionIssued e -> Optional.of(opinion(e));
            case Event.Disclosure e -> Optional.of(Status.PARTIALLY_DISCLOSED);
            default -> Optional.empty();
        };
    }

    private static Status opinion(Event.OpinionIssued opinion) {
        return switch (opinion.outcome()) {
            case null -> Status.OPINION_ISSUED;
            case FAVORABLE -> Status.OPINION_FAVORABLE;
            case QUALIFIED -> Status.OPINION_QUALIFIED;
            case UNFAVORABLE -> Status.OPINION_UNFAVORABLE;
            case INADMISSIBLE -> Status.OPINION_INADMISSIBLE;
            case NO_JURISDICTION -> Status.OPINION_NO_JURISDICTION;
            case MOOT -> Status.OPINION_MOOT;
        };
    }

    private Status beforeTheReferral() {
        ReferralStage referral = reading.referral();
        if (referral.isLapsed(today)) {
            return Status.TIME_BARRED;
        }
        Status answered = journal.events().stream()
                .flatMap(event -> answer(event).stream())
                .reduce(Status.DRAFT, (earlier, later) -> later);
        if (answered != Status.DRAFT) {
            return answered;
        }
        boolean silent = referral.isRefusedBySilence(today);
        if (silent && reading.silence() != null && !reading.silence().awaitsClarification()) {
            return Status.REFUSED_BY_SILENCE;
        }
        return waiting();
    }

    /** What an answer makes of a request; of partial disclosures and refusals the last one counts. */
    private static Optional<Status> answer(Event event) {
        return switch (event) {
            case Event.ExpressRefusal e -> Optional.of(Status.REFUSED);
            case Event.NotHeld e -> Optional.of(Status.NOT_HELD);
            case Event.Disclosure e -> Optional.of(Status.PARTIALLY_DISCLOSED);
            default -> Optional.empty();
        };
    }

    private Status waiting() {
        List<Event> events = journal.events();
        Status status = Status.DRAFT;
        for (Event event : events) {
            status = waiting(status, event);
        }
        return status;
    }

    private Status waiting(Status before, Event event) {
        return switch (event.type()) {
            case REQUEST_SENT -> before == Status.DRAFT ? Status.SENT : before;
            case REQUEST_RECEIVED -> Status.RECEIVED;
            case RECEIVED_BY_COMPETENT_BODY -> Status.TRANSFERRED;
            case ACKNOWLEDGED -> Status.ACKNOWLEDGED;
            case CLARIFICATION_REQUESTED -> Status.CLARIFICATION_REQUESTED;
            case CLARIFICATION_PROVIDED -> Status.RECEIVED;
            case EXTENSION_NOTIFIED -> isExtended() ? Status.EXTENDED : before;
            case FEE_NOTICE -> Status.FEE_ANNOUNCED;
            case EXPRESS_REFUSAL,
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
                    WITHDRAWN -> before;
        };
    }

    private boolean isExtended() {
        return reading.silence() != null && reading.silence().extension().effect() != Extension.Effect.VOID;
    }
}
