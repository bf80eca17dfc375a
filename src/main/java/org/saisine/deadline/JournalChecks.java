package org.saisine.deadline;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Refuses what cannot have happened; what is merely odd is left to warnings. */
final class JournalChecks {

    /** The law of 17 July 1978 opened the right; nothing of it can be older. */
    static final LocalDate FIRST_DAY = LocalDate.of(1978, 7, 17);

    static final LocalDate LAST_DAY = LocalDate.of(2100, 12, 31);

    private static final Set<EventType> REQUEST = EnumSet.of(
            EventType.REQUEST_SENT,
            EventType.REQUEST_RECEIVED,
            EventType.RECEIVED_BY_COMPETENT_BODY,
            EventType.ACKNOWLEDGED);

    private final Journal journal;

    JournalChecks(Journal journal) {
        this.journal = journal;
    }

    void check() {
        journal.events().forEach(this::withinTheLaw);
        notBefore(Event.RequestReceived.class, Event.RequestSent.class, "la demande n’était pas encore envoyée.");
        notBefore(Event.Acknowledged.class, Event.RequestSent.class, "la demande n’était pas encore envoyée.");
        LocalDate request = requestDay();
        journal.events().forEach(event -> afterTheRequest(event, request));
        notBefore(
                Event.ReferralRegistered.class,
                Event.Referred.class,
                "la CADA n’enregistre pas une saisine avant son envoi.");
        notBefore(Event.ReasonsGiven.class, Event.ReasonsRequested.class, "les motifs n’étaient pas encore demandés.");
        notBefore(Event.JudgmentNotified.class, Event.CourtActionFiled.class, "le tribunal n’était pas encore saisi.");
        afterTheReferral(Event.OpinionIssued.class, "la CADA n’était pas encore saisie.");
        afterTheReferral(
                Event.RefusalConfirmed.class,
                "la CADA n’était pas encore saisie" + Wording.SEMICOLON + "enregistrez-le comme refus exprès.");
    }

    static boolean isWithinTheLaw(LocalDate date) {
        return !date.isBefore(FIRST_DAY) && !date.isAfter(LAST_DAY);
    }

    private void withinTheLaw(Event event) {
        if (event.date().isBefore(FIRST_DAY)) {
            throw ImpossibleJournal.of(event, "la loi du 17" + Wording.NBSP + "juillet 1978 n’existait pas encore.");
        }
        if (event.date().isAfter(LAST_DAY)) {
            throw ImpossibleJournal.of(event, "cette date est trop lointaine, vérifiez l’année.");
        }
    }

    private static void afterTheRequest(Event event, @Nullable LocalDate request) {
        if (request != null && event.date().isBefore(request)) {
            throw ImpossibleJournal.of(event, "la demande n’a été faite que le " + Wording.day(request) + ".");
        }
    }

    /** When the request came into the world, or null where the journal does not tell. */
    private @Nullable LocalDate requestDay() {
        return journal.events().stream()
                .filter(event -> REQUEST.contains(event.type()))
                .map(Event::date)
                .findFirst()
                .orElse(null);
    }

    private void afterTheReferral(Class<? extends Event> later, String reason) {
        if (!journal.referralDays().isEmpty()) {
            LocalDate referral = journal.referralDays().getFirst();
            journal.first(later)
                    .filter(event -> event.date().isBefore(referral))
                    .ifPresent(event -> {
                        throw ImpossibleJournal.of(event, reason);
                    });
        }
    }

    private void notBefore(Class<? extends Event> later, Class<? extends Event> earlier, String reason) {
        LocalDate start = journal.dayOf(earlier);
        journal.first(later)
                .filter(event -> start != null && event.date().isBefore(start))
                .ifPresent(event -> {
                    throw ImpossibleJournal.of(event, reason);
                });
    }
}
