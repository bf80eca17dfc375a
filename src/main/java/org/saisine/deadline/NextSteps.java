package org.saisine.deadline;

import java.util.List;

/** Says what may be done now, the most useful first; what is not admissible yet, or no more, is not said. */
final class NextSteps {

    private final Reading reading;
    private final OpenSteps steps;
    private final RequestSteps request;
    private final CourtSteps court;

    NextSteps(Reading reading) {
        this.reading = reading;
        this.steps = new OpenSteps(reading.today());
        this.request = new RequestSteps(reading, steps);
        this.court = new CourtSteps(reading, steps);
    }

    List<NextStep> after(Status status) {
        switch (status) {
            case DRAFT -> steps.offer(Action.SEND_REQUEST);
            case SENT, RECEIVED, ACKNOWLEDGED, EXTENDED, TRANSFERRED -> request.await();
            case CLARIFICATION_REQUESTED -> request.clarify();
            case FEE_ANNOUNCED -> {
                steps.offer(Action.FEE_REPLY);
                request.await();
            }
            case PARTIALLY_DISCLOSED -> afterPartialDisclosure();
            case REFUSED -> request.refer();
            case NOT_HELD -> {
                request.refer();
                steps.offer(Action.NEW_REQUEST, "Demander à l’administration qui détient le document");
            }
            case REFUSED_BY_SILENCE -> request.afterSilence();
            case REFERRED,
                    REFERRAL_REGISTERED,
                    OPINION_ISSUED,
                    OPINION_UNFAVORABLE,
                    OPINION_INADMISSIBLE,
                    OPINION_NO_JURISDICTION,
                    OPINION_MOOT -> {
                court.awaitConfirmation();
                request.referAgain();
            }
            case OPINION_FAVORABLE, OPINION_QUALIFIED -> {
                court.remindOfTheOpinion();
                court.awaitConfirmation();
            }
            case REFUSAL_CONFIRMED_BY_SILENCE -> {
                request.referAgain();
                court.goToCourt();
                court.askReasons();
                court.remindOfTheOpinion();
            }
            case REFUSAL_CONFIRMED -> {
                court.goToCourt();
                court.remindOfTheOpinion();
            }
            case REASONS_REQUESTED -> {
                court.goToCourt();
                court.awaitReasons();
            }
            case COURT_ACTION_FILED -> steps.offer(Action.WAIT, "Attendre le jugement");
            case JUDGED -> court.afterTheJudgment();
            case TIME_BARRED -> steps.offer(Action.NEW_REQUEST);
            case DISCLOSED, WITHDRAWN -> {}
        }
        return steps.all();
    }

    private void afterPartialDisclosure() {
        if (reading.isReferred()) {
            request.followUp();
            court.awaitConfirmation();
        } else {
            request.afterPartialDisclosure();
        }
    }
}
