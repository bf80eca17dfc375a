package org.saisine.letter;

import java.time.LocalDate;
import java.util.Set;
import org.saisine.deadline.ClosedStep;
import org.saisine.deadline.NextStep;
import org.saisine.deadline.Rule;
import org.saisine.deadline.State;
import org.saisine.web.Problem;

/** Whether a letter may be made today (recevabilité): as the deadline calculator says, and no letter says otherwise. */
final class Admission {

    private Admission() {}

    /** @throws Problem conflict, saying why the letter may not be made, and from when it may */
    static void require(LetterType type, Facts facts, LocalDate today) {
        facts.sentOn();
        requireThat(
                type != LetterType.COURT_APPLICATION || facts.confirmation() == null || facts.referral() != null,
                "Le journal ne dit pas que la CADA a été saisie.",
                "Inscrivez d’abord sa saisine\u00a0: sans elle, la requête est irrecevable (CRPA, art. L.\u00a0342-1).");
        if (isOffered(type, facts, today)) {
            return;
        }
        switch (type) {
            case INITIAL_REQUEST, PUBLICATION_REQUEST, FOLLOW_UP -> {}
            case NEW_REQUEST ->
                refuse(
                        "Cette demande suit encore son cours.",
                        "Une nouvelle demande ne sert que lorsque les délais de celle-ci sont passés.");
            case CADA_REFERRAL ->
                refuse("La CADA ne peut pas être saisie aujourd’hui.", why(type, facts, Facts.TO_THE_CADA));
            case COURT_APPLICATION ->
                refuse("Le tribunal ne peut pas être saisi aujourd’hui.", why(type, facts, Facts.TO_THE_COURT));
            case REASONS_REQUEST ->
                refuse(
                        "Il n’y a pas de refus par silence dont demander les motifs.",
                        why(type, facts, facts.referral() == null ? Facts.TO_THE_CADA : Facts.TO_THE_COURT));
            case OPINION_FOLLOW_UP ->
                refuse("Il n’y a pas d’avis favorable à rappeler.", "Inscrivez d’abord l’avis de la CADA au journal.");
            case CLARIFICATION_REPLY ->
                refuse(
                        "Aucune demande de précision n’attend de réponse.",
                        "Si l’administration vous a demandé de préciser, enregistrez d’abord sa réponse.");
            case FEE_REPLY ->
                refuse(
                        "Aucuns frais n’ont été annoncés.",
                        "Si l’administration vous en a annoncé, enregistrez d’abord sa réponse.");
            case COVER_LETTER ->
                requireThat(
                        facts.referral() != null,
                        "Aucun dossier n’est ouvert à la CADA ni au tribunal.",
                        "Un bordereau accompagne des pièces ajoutées à un dossier\u00a0: saisissez d’abord la CADA.");
            case JUDGMENT_EXECUTION ->
                requireThat(
                        facts.judgmentOn() != null,
                        "Il n’y a pas de jugement à faire exécuter.",
                        "Inscrivez d’abord le jugement au journal.");
        }
    }

    private static boolean isOffered(LetterType type, Facts facts, LocalDate today) {
        return facts.assessment().nextSteps().stream()
                .filter(step -> type.template().equals(step.letter()))
                .map(NextStep::from)
                .anyMatch(from -> !from.isAfter(today));
    }

    private static String why(LetterType type, Facts facts, Set<Rule> windows) {
        if (facts.deadlines(windows).anyMatch(window -> window.state() == State.DONE)) {
            return "C’est déjà fait\u00a0: le journal le dit.";
        }
        return facts.assessment().closedSteps().stream()
                .filter(step -> type.template().equals(step.letter()))
                .map(ClosedStep::reason)
                .findFirst()
                .orElse("Le journal ne connaît pas de refus à contester aujourd’hui.");
    }

    private static void requireThat(boolean fulfilled, String title, String detail) {
        if (!fulfilled) {
            refuse(title, detail);
        }
    }

    private static void refuse(String title, String detail) {
        throw Problem.conflict(title, detail);
    }
}
