package org.saisine.casefile;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.saisine.deadline.Deadline;
import org.saisine.deadline.Rule;
import org.saisine.deadline.State;
import org.saisine.deadline.Status;
import org.saisine.publicbody.PublicBodyView;
import org.saisine.web.French;

/** Where a request stands, said in one sentence to somebody who is tired and not a lawyer. */
final class Sentence {

    private Sentence() {}

    static String of(Status status, @Nullable PublicBodyView body, List<Deadline> deadlines, LocalDate today) {
        String who = body == null ? "L’administration" : capital(body.designation());
        String to = body == null ? "à l’administration" : body.designationWithA();
        return switch (status) {
            case DRAFT -> "Cette demande n’est pas encore partie.";
            case SENT ->
                "Demande envoyée " + to + ". Sa réception n’est pas encore prouvée." + silence(deadlines, today);
            case RECEIVED -> who + " a reçu la demande." + silence(deadlines, today);
            case ACKNOWLEDGED -> who + " a accusé réception." + silence(deadlines, today);
            case CLARIFICATION_REQUESTED ->
                who + " demande une précision. Répondez sans tarder : le délai continue de courir.";
            case EXTENDED -> who + " a prolongé le délai de réponse." + silence(deadlines, today);
            case TRANSFERRED -> "La demande a été transmise à une autre administration." + silence(deadlines, today);
            case FEE_ANNOUNCED -> who + " annonce des frais. Ils ne peuvent pas comprendre le temps des agents.";
            case NOT_HELD -> who + " dit ne pas détenir ces documents.";
            case DISCLOSED -> "Tout ce qui était demandé a été communiqué.";
            case PARTIALLY_DISCLOSED ->
                "Une partie des documents a été communiquée. Le délai court toujours pour le reste.";
            case REFUSED -> who + " a refusé par écrit. La CADA peut être saisie.";
            case REFUSED_BY_SILENCE ->
                who + " n’a pas répondu : un mois de silence vaut refus" + since(deadlines)
                        + ". La CADA peut être saisie.";
            case TIME_BARRED -> "Le dernier jour pour agir est passé. Une nouvelle demande rouvre tous les délais.";
            case WITHDRAWN -> "Demande abandonnée.";
            case REFERRED ->
                "La CADA est saisie. Elle doit encore enregistrer la saisine\u00a0: ce jour-là fixe la suite.";
            case REFERRAL_REGISTERED -> "La CADA a enregistré la saisine." + confirmation(deadlines, today);
            case OPINION_ISSUED -> "La CADA a rendu son avis." + confirmation(deadlines, today);
            case OPINION_FAVORABLE ->
                "La CADA est d’avis que les documents sont communicables." + confirmation(deadlines, today);
            case OPINION_QUALIFIED ->
                "La CADA est d’avis que les documents sont communicables, sous réserve."
                        + confirmation(deadlines, today);
            case OPINION_UNFAVORABLE ->
                "L’avis de la CADA est défavorable. Il ne lie personne\u00a0: le tribunal jugera."
                        + confirmation(deadlines, today);
            case OPINION_INADMISSIBLE ->
                "La CADA dit la saisine irrecevable\u00a0: trop tôt, trop imprécise ou incomplète, le plus souvent."
                        + " Corrigez, puis saisissez-la de nouveau.";
            case OPINION_NO_JURISDICTION ->
                "La CADA se dit incompétente pour ces documents\u00a0: lisez son avis, il indique souvent l’autre voie.";
            case OPINION_MOOT ->
                "La CADA dit la saisine sans objet\u00a0: vérifiez que tout a bien été communiqué."
                        + confirmation(deadlines, today);
            case REFUSAL_CONFIRMED_BY_SILENCE ->
                "Le refus est confirmé par le silence" + sinceConfirmation(deadlines)
                        + ". Le tribunal administratif peut être saisi.";
            case REFUSAL_CONFIRMED -> "Le refus est confirmé par écrit. Le tribunal administratif peut être saisi.";
            case REASONS_REQUESTED ->
                "Les motifs du refus sont demandés. Le tribunal administratif peut être saisi sans les attendre.";
            case COURT_ACTION_FILED -> "Le tribunal est saisi. Si les documents arrivent entre-temps, dites-le-lui.";
            case JUDGED -> "Le tribunal a jugé.";
        };
    }

    private static String confirmation(List<Deadline> deadlines, LocalDate today) {
        return confirmed(deadlines)
                .filter(date -> date.isAfter(today))
                .map(date -> " Sans communication le " + French.full(date)
                        + ", le refus sera confirmé et le tribunal pourra être saisi.")
                .orElse("");
    }

    private static String sinceConfirmation(List<Deadline> deadlines) {
        return confirmed(deadlines)
                .map(date -> " depuis le " + French.day(date))
                .orElse("");
    }

    /** The day on which silence confirms the refusal, unless something came before. */
    private static Optional<LocalDate> confirmed(List<Deadline> deadlines) {
        return deadlines.stream()
                .filter(d -> d.rule() == Rule.D06_REFUS_CONFIRME && d.state() != State.CANCELLED)
                .map(Deadline::date)
                .filter(date -> date != null)
                .findFirst();
    }

    private static String silence(List<Deadline> deadlines, LocalDate today) {
        return birth(deadlines)
                .filter(date -> date.isAfter(today))
                .map(date -> " Sans réponse le " + French.full(date) + ", le silence vaudra refus.")
                .orElse("");
    }

    private static String since(List<Deadline> deadlines) {
        return birth(deadlines).map(date -> ", depuis le " + French.day(date)).orElse("");
    }

    /** The day on which silence becomes a refusal; the extended period replaces the first. */
    private static Optional<LocalDate> birth(List<Deadline> deadlines) {
        return deadlines.stream()
                .filter(d -> d.rule().name().startsWith("D01"))
                .map(Deadline::date)
                .filter(date -> date != null)
                .max(Comparator.naturalOrder());
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(java.util.Locale.FRENCH) + words.substring(1);
    }
}
