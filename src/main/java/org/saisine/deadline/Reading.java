package org.saisine.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A journal read stage by stage, from the request to the court, on a given day. */
record Reading(
        Journal journal,
        Regime regime,
        FrenchCalendar calendar,
        @Nullable Silence silence,
        ReferralStage referral,
        OpinionStage opinion,
        CourtStage court,
        LocalDate today) {

    static Reading of(Case given, LocalDate today) {
        Journal journal = Journal.of(given.events());
        Silence silence = Silence.in(journal, given.regime()).orElse(null);
        // Which holidays count is settled nowhere; the body and its court sit in the same territory.
        FrenchCalendar calendar = FrenchCalendar.of(given.court());
        ReferralStage referral = ReferralStage.of(journal, silence, calendar);
        OpinionStage opinion = OpinionStage.of(journal, referral);
        CourtStage court = CourtStage.of(journal, opinion, given);
        return new Reading(journal, given.regime(), calendar, silence, referral, opinion, court, today);
    }

    List<Deadline> deadlines() {
        return Stream.of(
                        referral.deadlines(today),
                        formalities(),
                        opinion.deadlines(today).stream(),
                        court.deadlines(today).stream())
                .flatMap(deadlines -> deadlines)
                .toList();
    }

    /** What surrounds the request without deciding it. */
    private Stream<Deadline> formalities() {
        return Stream.of(
                        ElectronicReceipt.in(journal, calendar).stream().flatMap(receipt -> receipt.deadlines(today)),
                        referral.clarification().stream(),
                        Transmission.in(journal, regime).stream().map(duty -> duty.deadline(today)))
                .flatMap(deadlines -> deadlines);
    }

    /** Whether the CADA was turned to at all, be it too early. */
    boolean isReferred() {
        return !journal.referralDays().isEmpty();
    }
}
