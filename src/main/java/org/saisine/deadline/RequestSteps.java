package org.saisine.deadline;

import static org.saisine.deadline.Action.CLARIFICATION_REPLY;
import static org.saisine.deadline.Action.FOLLOW_UP;
import static org.saisine.deadline.Action.REASONS_REQUEST;
import static org.saisine.deadline.Action.REFERRAL;
import static org.saisine.deadline.Action.WAIT;

import java.time.LocalDate;

/** What may be done between the request and the CADA. */
final class RequestSteps {

    private final Reading reading;
    private final OpenSteps steps;

    RequestSteps(Reading reading, OpenSteps steps) {
        this.reading = reading;
        this.steps = steps;
    }

    void await() {
        Silence silence = reading.silence();
        if (silence != null) {
            LocalDate birth = silence.birth().latest();
            steps.offer(
                    WAIT,
                    "Attendre la réponse" + Wording.COLON + "sans elle, le refus naît le " + Wording.day(birth),
                    silence.reception().when().earliest(),
                    birth);
        }
    }

    void clarify() {
        Silence silence = reading.silence();
        LocalDate until = silence == null ? null : silence.birth().earliest();
        steps.offer(CLARIFICATION_REPLY, CLARIFICATION_REPLY.label(), steps.today(), until);
        if (isRefused()) {
            refer();
        }
    }

    void afterPartialDisclosure() {
        if (isRefused()) {
            refer();
            followUp();
        } else {
            followUp();
            await();
        }
    }

    void afterSilence() {
        refer();
        steps.offerWithin(
                reading.referral().windows(),
                REASONS_REQUEST,
                "Demander les motifs du refus (cela ne prolonge pas le délai pour saisir la CADA)");
        followUp();
    }

    void refer() {
        steps.offerWithin(reading.referral().windows(), REFERRAL, REFERRAL.label());
    }

    /** A referral made before the refusal was born can be made again, once it is. */
    void referAgain() {
        if (reading.referral().referral() == null && isRefused()) {
            steps.offerWithin(reading.referral().windows(), REFERRAL, "Saisir de nouveau la CADA");
        }
    }

    void followUp() {
        steps.offer(FOLLOW_UP, "Relancer l’administration (cela ne prolonge aucun délai)");
    }

    private boolean isRefused() {
        return reading.referral().isRefusedBySilence(steps.today());
    }
}
