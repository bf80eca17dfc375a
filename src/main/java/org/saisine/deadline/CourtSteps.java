package org.saisine.deadline;

import static org.saisine.deadline.Action.ASK_REGISTRATION;
import static org.saisine.deadline.Action.CASSATION;
import static org.saisine.deadline.Action.COURT_ACTION;
import static org.saisine.deadline.Action.EXECUTION;
import static org.saisine.deadline.Action.FOLLOW_UP;
import static org.saisine.deadline.Action.REASONS_REQUEST;
import static org.saisine.deadline.Action.WAIT;
import static org.saisine.deadline.Wording.COLON;
import static org.saisine.deadline.Wording.day;

import java.time.LocalDate;

/** What may be done between the CADA and the end of the case. */
final class CourtSteps {

    private final Reading reading;
    private final OpenSteps steps;

    CourtSteps(Reading reading, OpenSteps steps) {
        this.reading = reading;
        this.steps = steps;
    }

    /** Until the refusal is confirmed: the registration, without which nobody can count, then patience. */
    void awaitConfirmation() {
        LocalDate birth = reading.opinion().birth();
        LocalDate registered = reading.opinion().registered();
        Window unregistered = reading.court().unregistered();
        if (birth != null && registered != null) {
            steps.offer(
                    WAIT,
                    "Attendre" + COLON + "sans communication, le refus est confirmé le " + day(birth),
                    registered,
                    birth);
        } else if (unregistered != null) {
            LocalDate sent = reading.journal().referralDays().getFirst();
            steps.offer(ASK_REGISTRATION, ASK_REGISTRATION.label(), sent, null);
            goToCourtUnregistered(unregistered);
        }
    }

    private void goToCourtUnregistered(Window window) {
        LocalDate today = steps.today();
        if (!today.isBefore(window.notBefore())) {
            boolean safe = !today.isAfter(window.prudent());
            steps.offer(
                    COURT_ACTION,
                    "Saisir le tribunal administratif, même sans date d’enregistrement"
                            + (safe ? "" : COLON + "le jour le plus sûr est passé"),
                    window.notBefore(),
                    safe ? window.prudent() : null);
        }
    }

    void remindOfTheOpinion() {
        Event.OpinionIssued opinion = reading.opinion().opinion();
        if (opinion != null
                && (opinion.outcome() == Event.Outcome.FAVORABLE || opinion.outcome() == Event.Outcome.QUALIFIED)) {
            steps.add(new NextStep(
                    FOLLOW_UP,
                    "Relancer l’administration avec l’avis (cela ne prolonge aucun délai)",
                    opinion.date(),
                    null,
                    "opinion-follow-up"));
        }
    }

    void goToCourt() {
        steps.offerWithin(reading.court().windows(), COURT_ACTION, COURT_ACTION.label());
    }

    void askReasons() {
        steps.offerWithin(reading.court().windows(), REASONS_REQUEST, REASONS_REQUEST.label());
    }

    void awaitReasons() {
        Reasons reasons = reading.court().reasons();
        if (reasons != null) {
            LocalDate due = Rule.D11_REPONSE_MOTIFS.period().end(reasons.requested());
            if (!steps.today().isAfter(due)) {
                steps.offer(WAIT, "Attendre les motifs", reasons.requested(), due);
            }
        }
    }

    void afterTheJudgment() {
        Judgment.in(reading.journal()).ifPresent(judgment -> {
            Window cassation = judgment.cassation();
            if (!cassation.isOverOn(steps.today())) {
                steps.offer(CASSATION, CASSATION.label(), cassation.notBefore(), cassation.prudent());
            }
            if (!steps.today().isBefore(judgment.executionFrom())) {
                steps.offer(
                        EXECUTION,
                        "Demander l’exécution du jugement, s’il vous donne raison",
                        judgment.executionFrom(),
                        null);
            }
        });
    }
}
