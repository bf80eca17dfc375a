package org.saisine.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A journal read stage by stage, from the request to the court, on a given day. */
record Reading(
        Journal journal,
        Regime regime,
        @Nullable Silence silence,
        ReferralStage referral,
        OpinionStage opinion,
        CourtStage court,
        LocalDate today) {

    static Reading of(Case given, LocalDate today) {
        Journal journal = Journal.of(given.events());
        Silence silence = Silence.in(journal, given.regime()).orElse(null);
        ReferralStage referral = ReferralStage.of(journal, silence, FrenchCalendar.of(given.court()));
        OpinionStage opinion = OpinionStage.of(journal, referral);
        CourtStage court = CourtStage.of(journal, opinion, given);
        return new Reading(journal, given.regime(), silence, referral, opinion, court, today);
    }

    List<Deadline> deadlines() {
        return Stream.of(referral.deadlines(today), opinion.deadlines(today).stream(), court.deadlines(today).stream())
                .flatMap(deadlines -> deadlines)
                .toList();
    }

    /** Whether the CADA was turned to at all, be it too early. */
    boolean isReferred() {
        return !journal.referralDays().isEmpty();
    }
}
