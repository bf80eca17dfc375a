package org.saisine.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.saisine.deadline.Action;
import org.saisine.deadline.Assessment;
import org.saisine.deadline.NextStep;
import org.saisine.deadline.Status;
import org.saisine.request.EntryType;
import org.saisine.request.RequestView;

/** What can be done now with a request: the acts that the law allows today, then what keeps the story up to date. */
final class Steps {

    private final String home;
    private final LocalDate today;
    private final boolean silenceToVerify;
    private final List<Step> steps = new ArrayList<>();

    private Steps(RequestView request, LocalDate today, boolean silenceToVerify) {
        this.home = "/demandes/" + request.reference();
        this.today = today;
        this.silenceToVerify = silenceToVerify;
    }

    /**
     * @param leaving a letter waits to leave or to be posted
     * @param silenceToVerify nobody has yet said that nothing came
     */
    static List<Step> of(
            RequestView request, Assessment assessment, boolean leaving, boolean silenceToVerify, LocalDate today) {
        Steps steps = new Steps(request, today, silenceToVerify);
        if (request.draft()) {
            steps.prepare(leaving);
        } else if (Phase.of(assessment.status()) == Phase.ENDED) {
            steps.afterTheEnd(assessment);
        } else {
            steps.goOn(assessment, ItemClocks.allDisclosed(request));
        }
        return List.copyOf(steps.steps);
    }

    private void prepare(boolean leaving) {
        steps.add(
                leaving
                        ? Step.link(
                                "Suivre l’envoi", "La lettre attend de partir, ou d’être postée.", home + "/envoyer")
                        : Step.link(
                                "Continuer la préparation", "La demande n’est pas encore partie.", home + "/preparer"));
    }

    private void afterTheEnd(Assessment assessment) {
        lawful(assessment);
        steps.add(Step.button("Refaire cette demande", "Un document a changé, ou il en manque ?", home + "/refaire"));
    }

    private void goOn(Assessment assessment, boolean allDisclosed) {
        if (allDisclosed) {
            steps.add(Step.button(
                    "Clore\u00a0: tout est communiqué",
                    "Chaque document demandé est noté comme communiqué. Clore arrête les délais et les rappels.",
                    home + "/tout-est-la"));
        }
        lawful(assessment);
        steps.add(Step.link(
                "Enregistrer une réponse",
                "Un courrier, un courriel, un document est arrivé\u202f?",
                home + "/reponse"));
        if (assessment.status() == Status.SENT) {
            steps.add(Step.link(
                    "Noter la date de réception",
                    "L’accusé de réception fixe les délais au jour près.",
                    home + "/journal/ajouter?type=" + EntryType.REQUEST_RECEIVED));
        }
    }

    private void lawful(Assessment assessment) {
        assessment.nextSteps().stream()
                .filter(step -> !step.from().isAfter(today) && step.action() != Action.WAIT)
                .filter(step -> Phase.of(assessment.status()) != Phase.ENDED || step.action() != Action.NEW_REQUEST)
                .map(step -> lawful(step).dueBy(step.until(), today))
                .forEach(steps::add);
    }

    private Step lawful(NextStep step) {
        return switch (step.action()) {
            case SEND_REQUEST, WAIT ->
                Step.link(step.label(), "La demande n’est pas encore partie.", home + "/preparer");
            case FOLLOW_UP -> followUp(step);
            case NEW_REQUEST ->
                Step.button(step.label(), "Une nouvelle demande rouvre tous les délais.", home + "/refaire");
            case CLARIFICATION_REPLY ->
                letter(step, "Répondre", "Précisez sans changer la demande\u00a0: elle garde sa date de réception.")
                        .notedAs(EntryType.CLARIFICATION_PROVIDED);
            case FEE_REPLY ->
                letter(step, "Répondre sur les frais", "Le temps des agents ne se facture pas (CRPA, art. R. 311-11).");
            case REFERRAL ->
                letter(step, "Préparer la saisine", "Gratuite et obligatoire avant le tribunal.")
                        .called(step.label())
                        .notedAs(EntryType.REFERRED)
                        .waiting(silenceToVerify);
            case REASONS_REQUEST ->
                letter(
                                step,
                                "Préparer la lettre",
                                "L’administration doit dire pourquoi elle refuse, si on le lui demande.")
                        .called(step.label())
                        .notedAs(EntryType.REASONS_REQUESTED)
                        .waiting(silenceToVerify);
            case ASK_REGISTRATION ->
                Step.link(
                        "Noter l’enregistrement",
                        "La CADA en accuse réception avec un numéro. Ce jour-là fixe la suite\u00a0: demandez-le-lui au"
                                + " besoin (01\u00a042\u00a075\u00a079\u00a099).",
                        home + "/journal/ajouter?type=" + EntryType.REFERRAL_REGISTERED);
            case COURT_ACTION ->
                letter(step, "Préparer la requête", "Elle se dépose sans avocat et sans frais.")
                        .called(step.label())
                        .notedAs(EntryType.COURT_ACTION_FILED)
                        .waiting(silenceToVerify);
            case CASSATION ->
                Step.link(
                        "Noter le jugement et sa suite",
                        "Le pourvoi demande un avocat au Conseil d’État et à la Cour de cassation\u00a0: prenez conseil"
                                + " sans attendre.",
                        home + "/journal/ajouter");
            case EXECUTION ->
                letter(
                                step,
                                "Préparer la lettre",
                                "Le jugement oblige l’administration\u00a0: le tribunal peut l’y contraindre.")
                        .called(step.label());
        };
    }

    private Step followUp(NextStep step) {
        String why = "Une relance rappelle la demande. Elle n’arrête aucun délai (CRPA, art. L. 412-4).";
        return step.letter() == null || step.letter().equals("follow-up")
                ? Step.button("Relancer", why, home + "/relance")
                : letter(step, "Relancer avec l’avis", why);
    }

    private Step letter(NextStep step, String button, String why) {
        return step.letter() == null
                ? Step.link(step.label(), why, home + "/journal/ajouter")
                : Step.button(button, why, home + "/courriers/nouveau/" + step.letter());
    }
}
