package org.saisine.deadline;

import static org.saisine.deadline.Wording.COLON;
import static org.saisine.deadline.Wording.day;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says what may be done now, the most useful first; what is not admissible yet, or no more, is not said. */
final class NextSteps {

    private final Reading reading;
    private final LocalDate today;
    private final List<NextStep> steps = new ArrayList<>();

    NextSteps(Reading reading) {
        this.reading = reading;
        this.today = reading.today();
    }

    List<NextStep> after(Status status) {
        switch (status) {
            case DRAFT -> step(Action.SEND_REQUEST, today, null);
            case SENT, RECEIVED, ACKNOWLEDGED, EXTENDED, TRANSFERRED -> await();
            case CLARIFICATION_REQUESTED -> clarify();
            case FEE_ANNOUNCED -> payOrContest();
            case PARTIALLY_DISCLOSED -> partially();
            case REFUSED -> refer();
            case NOT_HELD -> {
                refer();
                step(Action.NEW_REQUEST, "Demander à l’administration qui détient le document", today, null);
            }
            case REFUSED_BY_SILENCE -> refusedBySilence();
            case REFERRED -> {
                askRegistration();
                referAgain();
            }
            case REFERRAL_REGISTERED,
                    OPINION_ISSUED,
                    OPINION_UNFAVORABLE,
                    OPINION_INADMISSIBLE,
                    OPINION_NO_JURISDICTION,
                    OPINION_MOOT -> {
                awaitConfirmation();
                referAgain();
            }
            case OPINION_FAVORABLE, OPINION_QUALIFIED -> {
                remindOfTheOpinion();
                awaitConfirmation();
            }
            case REFUSAL_CONFIRMED_BY_SILENCE -> {
                goToCourt();
                askReasons(Action.REASONS_REQUEST.label(), reading.court().windows());
                remindOfTheOpinion();
            }
            case REFUSAL_CONFIRMED -> {
                goToCourt();
                remindOfTheOpinion();
            }
            case REASONS_REQUESTED -> {
                goToCourt();
                awaitReasons();
            }
            case COURT_ACTION_FILED -> step(Action.WAIT, "Attendre le jugement", today, null);
            case JUDGED -> appeal();
            case TIME_BARRED -> newRequest();
            case DISCLOSED, WITHDRAWN -> {}
        }
        return List.copyOf(steps);
    }

    private void step(Action action, LocalDate from, @Nullable LocalDate until) {
        step(action, action.label(), from, until);
    }

    private void step(Action action, String label, LocalDate from, @Nullable LocalDate until) {
        steps.add(new NextStep(action, label, from, until, action.letter()));
    }

    /** The step of the first window that is still open, until the prudent day or, that day over, the theoretical one. */
    private void act(Action action, String label, List<Window> windows) {
        windows.stream().filter(window -> !window.isOverOn(today)).findFirst().ifPresent(window -> {
            boolean prudent = !today.isAfter(window.prudent()) && !window.isEmpty();
            step(
                    action,
                    prudent ? label : label + " sans attendre" + COLON + "le jour le plus sûr est passé",
                    window.notBefore(),
                    prudent ? window.prudent() : window.theoretical());
        });
    }

    private void await() {
        Silence silence = reading.silence();
        if (silence != null) {
            LocalDate birth = silence.birth().latest();
            step(
                    Action.WAIT,
                    "Attendre la réponse" + COLON + "sans elle, le refus naît le " + day(birth),
                    silence.reception().when().earliest(),
                    birth);
        }
    }

    private boolean isRefused() {
        return reading.referral().isRefusedBySilence(today);
    }

    private void clarify() {
        Silence silence = reading.silence();
        step(
                Action.CLARIFICATION_REPLY,
                today,
                silence == null ? null : silence.birth().earliest());
        if (isRefused()) {
            refer();
        }
    }

    private void payOrContest() {
        step(Action.FEE_REPLY, today, null);
        await();
    }

    private void partially() {
        if (reading.isReferred()) {
            followUp();
            awaitConfirmation();
        } else if (isRefused()) {
            refer();
            followUp();
        } else {
            followUp();
            await();
        }
    }

    private void refusedBySilence() {
        refer();
        askReasons(
                "Demander les motifs du refus (cela ne prolonge pas le délai pour saisir la CADA)",
                reading.referral().windows());
        followUp();
    }

    private void refer() {
        act(Action.REFERRAL, Action.REFERRAL.label(), reading.referral().windows());
    }

    /** A referral made before the refusal was born can be made again, once it is. */
    private void referAgain() {
        if (reading.referral().referral() == null && isRefused()) {
            act(Action.REFERRAL, "Saisir de nouveau la CADA", reading.referral().windows());
        }
    }

    private void followUp() {
        step(Action.FOLLOW_UP, "Relancer l’administration (cela ne prolonge aucun délai)", today, null);
    }

    private void askReasons(String label, List<Window> windows) {
        act(Action.REASONS_REQUEST, label, windows);
    }

    private void askRegistration() {
        LocalDate sent = reading.journal().referralDays().getFirst();
        step(Action.ASK_REGISTRATION, sent, null);
    }

    private void awaitConfirmation() {
        LocalDate birth = reading.opinion().birth();
        LocalDate registered = reading.opinion().registered();
        if (birth != null && registered != null) {
            step(
                    Action.WAIT,
                    "Attendre" + COLON + "sans communication, le refus est confirmé le " + day(birth),
                    registered,
                    birth);
        }
    }

    private void remindOfTheOpinion() {
        Event.OpinionIssued opinion = reading.opinion().opinion();
        if (opinion != null
                && (opinion.outcome() == Event.Outcome.FAVORABLE || opinion.outcome() == Event.Outcome.QUALIFIED)) {
            steps.add(new NextStep(
                    Action.FOLLOW_UP,
                    "Relancer l’administration avec l’avis (cela ne prolonge aucun délai)",
                    opinion.date(),
                    null,
                    "opinion-follow-up"));
        }
    }

    private void goToCourt() {
        act(Action.COURT_ACTION, Action.COURT_ACTION.label(), reading.court().windows());
    }

    private void awaitReasons() {
        Reasons reasons = reading.court().reasons();
        if (reasons != null) {
            LocalDate due = Rule.D11_REPONSE_MOTIFS.period().end(reasons.requested());
            if (!today.isAfter(due)) {
                step(Action.WAIT, "Attendre les motifs", reasons.requested(), due);
            }
        }
    }

    private void appeal() {
        Window window = reading.court().cassationWindow();
        if (window != null && !window.isOverOn(today)) {
            step(Action.CASSATION, window.notBefore(), window.prudent());
        }
        LocalDate execution = reading.court().executionFrom();
        if (execution != null && !today.isBefore(execution)) {
            step(Action.EXECUTION, "Demander l’exécution du jugement, s’il vous donne raison", execution, null);
        }
    }

    private void newRequest() {
        step(Action.NEW_REQUEST, today, null);
    }
}
