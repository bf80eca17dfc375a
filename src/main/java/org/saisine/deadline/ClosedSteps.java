package org.saisine.deadline;

import static org.saisine.deadline.Wording.COLON;
import static org.saisine.deadline.Wording.day;
import static org.saisine.deadline.Wording.months;
import static org.saisine.deadline.Wording.weekday;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says what the law knows for this stage but does not admit today, and why; in the order in which one would use it. */
final class ClosedSteps {

    private static final String MANDATORY_CADA = "CRPA, art. L. 342-1";
    private static final String NEW_REQUEST_REOPENS = "CE, Sect., 11 janvier 1978, n°\u00a004258";

    private final Reading reading;
    private final LocalDate today;
    private final List<ClosedStep> steps = new ArrayList<>();

    ClosedSteps(Reading reading) {
        this.reading = reading;
        this.today = reading.today();
    }

    List<ClosedStep> after(Status status) {
        switch (status) {
            case DRAFT, COURT_ACTION_FILED, DISCLOSED, WITHDRAWN -> {}
            case JUDGED -> afterTheJudgment();
            default -> {
                if (reading.isReferred() || reading.opinion().confirmation() != null) {
                    toCourt();
                } else {
                    toTheCada();
                }
            }
        }
        return List.copyOf(steps);
    }

    private void toTheCada() {
        List<Window> windows = reading.referral().windows();
        Silence silence = reading.silence();
        if (reading.referral().isLapsed(today)) {
            over(Action.REFERRAL, "saisir la CADA", windows);
            reasonsOver(windows);
        } else if (silence != null && isAhead(windows)) {
            LocalDate opening = windows.getFirst().notBefore();
            String birth = "le refus par le silence naît " + Wording.when(silence.birth());
            notYet(
                    Action.REFERRAL,
                    "La CADA ne peut être saisie qu’à partir du " + day(opening) + COLON + birth
                            + ", et il doit exister avant la saisine.",
                    windows,
                    silence.rule().articles());
            notYet(
                    Action.REASONS_REQUEST,
                    "On ne demande les motifs que d’un refus né du silence, à partir du " + day(opening) + COLON + birth
                            + ".",
                    windows,
                    Rule.D11_REPONSE_MOTIFS.articles());
        }
        closed(
                Action.COURT_ACTION,
                "Le tribunal ne peut être saisi qu’après la CADA" + COLON + "sans elle, la requête est irrecevable.",
                List.of(MANDATORY_CADA),
                null);
    }

    private void toCourt() {
        CourtStage court = reading.court();
        OpinionStage opinion = reading.opinion();
        if (court.isLapsed(today)) {
            over(Action.COURT_ACTION, "saisir le tribunal", court.windows());
            if (court.inWriting().isEmpty() && court.reasons() == null) {
                reasonsOver(court.windows());
            }
        } else if (court.unregistered() != null) {
            beforeTheRegistration(court.unregistered());
        } else if (isAhead(court.windows())) {
            beforeTheConfirmation(court.windows(), opinion);
        }
    }

    private void beforeTheRegistration(Window window) {
        if (window.notBefore().isAfter(today)) {
            closed(
                    Action.COURT_ACTION,
                    "Le refus n’est confirmé que deux mois après l’enregistrement de la saisine par la CADA, dont la date"
                            + " n’est pas inscrite au journal" + COLON + "au plus tôt le " + day(window.startsOn())
                            + ".",
                    Rule.D06_REFUS_CONFIRME.articles(),
                    window.notBefore());
        }
    }

    private void beforeTheConfirmation(List<Window> windows, OpinionStage opinion) {
        LocalDate opening = windows.getFirst().notBefore();
        String birth = "le silence confirme le refus le " + day(opinion.birth()) + ", "
                + months(Rule.D06_REFUS_CONFIRME.period().length()) + " après l’enregistrement par la CADA ("
                + day(opinion.registered()) + ").";
        List<String> articles = Rule.D06_REFUS_CONFIRME.articles();
        notYet(
                Action.COURT_ACTION,
                "Le tribunal ne peut être saisi qu’à partir du " + day(opening) + COLON + birth,
                windows,
                articles);
        notYet(
                Action.REASONS_REQUEST,
                "Les motifs du refus confirmé se demandent à partir du " + day(opening) + COLON + birth,
                windows,
                Stream.concat(Rule.D11_REPONSE_MOTIFS.articles().stream(), articles.stream())
                        .toList());
    }

    private void afterTheJudgment() {
        Judgment.in(reading.journal()).ifPresent(judgment -> {
            Window cassation = judgment.cassation();
            if (cassation.isOverOn(today)) {
                closed(
                        Action.CASSATION,
                        lastDay("se pourvoir en cassation", cassation),
                        cassation.rule().articles(),
                        null);
            }
            LocalDate execution = judgment.executionFrom();
            if (today.isBefore(execution)) {
                closed(
                        Action.EXECUTION,
                        "Si le jugement vous donne raison, vous pourrez en demander l’exécution à partir du "
                                + day(execution)
                                + ", trois mois après sa notification (ou à la fin du délai qu’il fixe).",
                        Rule.D23_EXECUTION.articles(),
                        execution);
            }
        });
    }

    /** The silence that opens these windows is not yet a refusal. */
    private boolean isAhead(List<Window> windows) {
        return !windows.isEmpty()
                && windows.getFirst().isAfterSilence()
                && windows.getFirst().notBefore().isAfter(today);
    }

    private void reasonsOver(List<Window> windows) {
        if (windows.getLast().isAfterSilence()) {
            closed(
                    Action.REASONS_REQUEST,
                    "Les motifs d’un refus par le silence ne se demandent que dans le délai de recours, terminé le "
                            + weekday(windows.getLast().theoretical()) + ".",
                    Rule.D11_REPONSE_MOTIFS.articles(),
                    null);
        }
    }

    private void over(Action act, String what, List<Window> windows) {
        Window last = windows.getLast();
        closed(
                act,
                lastDay(what, last) + " Une nouvelle demande rouvre tous les délais.",
                Stream.concat(last.rule().articles().stream(), Stream.of(NEW_REQUEST_REOPENS))
                        .toList(),
                null);
    }

    private static String lastDay(String what, Window window) {
        return "Le dernier jour pour " + what + " était le " + weekday(window.theoretical())
                + ", dans la lecture la plus favorable.";
    }

    private void notYet(Action act, String reason, List<Window> windows, List<String> articles) {
        closed(act, reason, articles, windows.getFirst().notBefore());
    }

    private void closed(Action act, String reason, List<String> articles, @Nullable LocalDate opensOn) {
        steps.add(new ClosedStep(act, act.label(), reason, articles, opensOn, act.letter()));
    }
}
