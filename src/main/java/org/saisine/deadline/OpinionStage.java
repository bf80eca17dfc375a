package org.saisine.deadline;

import static org.saisine.deadline.Rule.D04_AVIS_CADA;
import static org.saisine.deadline.Rule.D05_SUITE_AVIS;
import static org.saisine.deadline.Rule.D06_REFUS_CONFIRME;
import static org.saisine.deadline.Wording.COLON;
import static org.saisine.deadline.Wording.SEMICOLON;
import static org.saisine.deadline.Wording.day;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Before the CADA: its opinion, which binds nobody, and the refusal that silence confirms two months after the registration.
 *
 * @param registered the day on which the CADA registered the referral, if known
 * @param confirmation the refusal confirmed in writing after the referral, if any
 */
record OpinionStage(
        Journal journal,
        @Nullable LocalDate registered,
        @Nullable Event confirmation) {

    static OpinionStage of(Journal journal, ReferralStage referral) {
        LocalDate referred = referral.referral();
        LocalDate registered = journal.all(Event.ReferralRegistered.class)
                .map(Event::date)
                .filter(day -> referred == null || !day.isBefore(referred))
                .findFirst()
                .orElse(null);
        Event confirmation = journal.events().stream()
                .filter(event -> event instanceof Event.RefusalConfirmed
                        || referred != null && isAnswer(event) && event.date().isAfter(referred))
                .findFirst()
                .orElse(null);
        return new OpinionStage(journal, registered, confirmation);
    }

    private static boolean isAnswer(Event event) {
        return event instanceof Event.ExpressRefusal || event instanceof Event.NotHeld;
    }

    /** When silence confirms the refusal, unless something prevents it; null where the registration is not known. */
    @Nullable
    LocalDate birth() {
        return registered == null ? null : D06_REFUS_CONFIRME.period().end(registered);
    }

    /** Whether the refusal confirmed by silence comes (or came) into being. */
    boolean isBornAtAll() {
        LocalDate birth = birth();
        return birth != null
                && !isBrokenBy(confirmation, birth)
                && !isBrokenBy(journal.ending().orElse(null), birth);
    }

    boolean isBornOn(LocalDate today) {
        LocalDate birth = birth();
        return isBornAtAll() && birth != null && !today.isBefore(birth);
    }

    private static boolean isBrokenBy(@Nullable Event event, LocalDate birth) {
        return event != null && !event.date().isAfter(birth);
    }

    Event.@Nullable OpinionIssued opinion() {
        return journal.all(Event.OpinionIssued.class)
                .reduce((first, later) -> later)
                .orElse(null);
    }

    List<Deadline> deadlines(LocalDate today) {
        List<Deadline> deadlines = new ArrayList<>();
        Event.OpinionIssued opinion = opinion();
        if (registered != null) {
            deadlines.add(opinionDue(registered, opinion, today));
        }
        if (opinion != null && callsForAnAnswer(opinion.outcome())) {
            deadlines.add(answerDue(opinion, today));
        }
        if (registered != null) {
            deadlines.add(confirmedRefusal(registered, today));
        }
        return deadlines;
    }

    private static boolean callsForAnAnswer(Event.@Nullable Outcome outcome) {
        return switch (outcome) {
            case null -> true;
            case FAVORABLE, QUALIFIED -> true;
            case UNFAVORABLE, INADMISSIBLE, NO_JURISDICTION, MOOT -> false;
        };
    }

    private Deadline opinionDue(LocalDate start, Event.@Nullable OpinionIssued opinion, LocalDate today) {
        LocalDate due = D04_AVIS_CADA.period().end(start);
        State state = journal.situation(due, today);
        return Deadline.situation(
                D04_AVIS_CADA,
                start,
                due,
                opinion != null && !opinion.date().isAfter(due) ? State.DONE : state,
                D04_AVIS_CADA.articles(),
                "Saisine enregistrée par la CADA le " + day(start) + ". Son avis est attendu sous un mois, soit le "
                        + day(due) + SEMICOLON
                        + "rien ne sanctionne son retard et, en pratique, il faut souvent plusieurs mois.");
    }

    private Deadline answerDue(Event.OpinionIssued opinion, LocalDate today) {
        LocalDate due = D05_SUITE_AVIS.period().end(opinion.date());
        return Deadline.situation(
                D05_SUITE_AVIS,
                opinion.date(),
                due,
                journal.situation(due, today),
                D05_SUITE_AVIS.articles(),
                "Avis rendu le " + day(opinion.date()) + ". L’administration a un mois, soit jusqu’au " + day(due)
                        + " au plus tôt, pour dire à la CADA la suite qu’elle y donne. Son silence n’est pas un nouveau"
                        + " refus" + COLON + "le délai pour saisir le tribunal ne court pas depuis l’avis.");
    }

    private Deadline confirmedRefusal(LocalDate start, LocalDate today) {
        LocalDate birth = D06_REFUS_CONFIRME.period().end(start);
        return Deadline.situation(
                D06_REFUS_CONFIRME,
                start,
                birth,
                isBornAtAll() ? journal.situation(birth, today) : State.CANCELLED,
                D06_REFUS_CONFIRME.articles(),
                "Saisine enregistrée par la CADA le " + day(start)
                        + ". Deux mois de silence de l’administration, de quantième à quantième" + COLON
                        + "le refus est confirmé le " + day(birth)
                        + ", même un samedi, un dimanche ou un jour férié, que l’avis soit rendu ou non.");
    }
}
