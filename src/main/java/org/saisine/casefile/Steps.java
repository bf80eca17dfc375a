package org.saisine.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.saisine.casefile.Casefile.Step;
import org.saisine.deadline.Action;
import org.saisine.deadline.Assessment;
import org.saisine.deadline.NextStep;
import org.saisine.deadline.Status;
import org.saisine.request.RequestView;

/** What can be done now with a request: the acts that the law allows today, then what keeps the story up to date. */
final class Steps {

    private Steps() {}

    static List<Step> of(RequestView request, Assessment assessment, boolean leaving, LocalDate today) {
        String home = "/demandes/" + request.reference();
        List<Step> steps = new ArrayList<>();
        if (request.draft() && leaving) {
            steps.add(link("Suivre l’envoi", "La lettre attend de partir, ou d’être postée.", home + "/envoyer"));
            return steps;
        }
        if (request.draft()) {
            steps.add(link("Continuer la préparation", "La demande n’est pas encore partie.", home + "/preparer"));
            return steps;
        }
        if (Phase.of(assessment.status()) == Phase.ENDED) {
            steps.add(button("Refaire cette demande", "Un document a changé, ou il en manque ?", home + "/refaire"));
            return steps;
        }
        assessment.nextSteps().stream()
                .filter(step -> !step.from().isAfter(today) && step.action() != Action.WAIT)
                .map(step -> lawful(step, home, today))
                .forEach(steps::add);
        steps.add(link(
                "Enregistrer une réponse", "Un courrier, un courriel, un document est arrivé ?", home + "/reponse"));
        if (assessment.status() == Status.SENT) {
            steps.add(link(
                    "Noter la date de réception",
                    "L’accusé de réception fixe les délais au jour près.",
                    home + "/journal/ajouter?type=REQUEST_RECEIVED"));
        }
        return steps;
    }

    private static Step lawful(NextStep step, String home, LocalDate today) {
        return switch (step.action()) {
            case FOLLOW_UP ->
                new Step(
                        "Relancer",
                        "Une relance rappelle la demande. Elle n’arrête aucun délai (CRPA, art. L. 412-4).",
                        null,
                        "neutral",
                        home + "/relance",
                        true);
            case NEW_REQUEST ->
                new Step(
                        step.label(),
                        "Une nouvelle demande rouvre tous les délais.",
                        null,
                        "neutral",
                        home + "/refaire",
                        true);
            case REFERRAL ->
                dated(
                        step,
                        "Noter la saisine de la CADA",
                        "Saisissez la CADA (formulaire sur cada.fr, courriel ou lettre), puis notez la date ici.",
                        home + "/journal/ajouter?type=REFERRED",
                        today);
            case COURT_ACTION ->
                dated(
                        step,
                        "Noter la requête au tribunal",
                        "La requête se dépose au tribunal administratif, sans avocat.",
                        home + "/journal/ajouter?type=COURT_ACTION_FILED",
                        today);
            case REASONS_REQUEST ->
                dated(
                        step,
                        "Noter la demande de motifs",
                        "L’administration doit dire pourquoi elle refuse, si on le lui demande.",
                        home + "/journal/ajouter?type=REASONS_REQUESTED",
                        today);
            default -> dated(step, step.label(), step.label() + ".", home + "/journal/ajouter", today);
        };
    }

    private static Step dated(NextStep step, String label, String why, String href, LocalDate today) {
        return new Step(label, why, step.until(), RequestLine.urgency(step.until(), today), href, false);
    }

    private static Step link(String label, String why, String href) {
        return new Step(label, why, null, "neutral", href, false);
    }

    private static Step button(String label, String why, String href) {
        return new Step(label, why, null, "neutral", href, true);
    }
}
