package org.saisine.casefile;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.saisine.deadline.Deadline;
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
            default -> status.label() + ".";
        };
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
