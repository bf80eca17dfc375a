package org.saisine.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
        List<Deadline> deadlines = new ArrayList<>(referral.deadlines(today));
        deadlines.addAll(formalities());
        deadlines.addAll(opinion.deadlines(today));
        deadlines.addAll(court.deadlines(today));
        return deadlines;
    }

    /** What surrounds the request without deciding it. */
    private List<Deadline> formalities() {
        List<Deadline> deadlines = new ArrayList<>();
        ElectronicReceipt.in(journal, calendar).ifPresent(receipt -> deadlines.addAll(receipt.deadlines(today)));
        referral.clarification().ifPresent(deadlines::add);
        Transmission.in(journal, regime).ifPresent(duty -> deadlines.add(duty.deadline(today)));
        return deadlines;
    }

    /** Whether the CADA was turned to at all, be it too early. */
    boolean isReferred() {
        return !journal.referralDays().isEmpty();
    }
}
