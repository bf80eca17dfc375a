package org.saisine.deadline;

import static org.saisine.deadline.Rule.D22_CASSATION;
import static org.saisine.deadline.Rule.D23_EXECUTION;
import static org.saisine.deadline.Wording.day;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The judgment (jugement) of the court and what follows it: cassation before the Conseil d’État, execution. */
record Judgment(Journal journal, LocalDate notified) {

    static Optional<Judgment> in(Journal journal) {
        return journal.first(Event.JudgmentNotified.class).map(event -> new Judgment(journal, event.date()));
    }

    Window cassation() {
        // The Conseil d’État sits in Paris, wherever the court sat.
        return Window.afterNotice(
                        D22_CASSATION,
                        D22_CASSATION.period(),
                        notified,
                        FrenchCalendar.of(Territory.METROPOLE),
                        null,
                        "Jugement notifié le " + day(notified) + ".")
                .noting("Un avocat au Conseil d’État et à la Cour de cassation est obligatoire.");
    }

    /** From when its execution may be asked for, unless it says otherwise or its execution is refused in writing. */
    LocalDate executionFrom() {
        return D23_EXECUTION.period().end(notified);
    }

    List<Deadline> deadlines(LocalDate today) {
        Window cassation = cassation();
        LocalDate ended = journal.ending().map(Event::date).orElse(null);
        return List.of(cassation.listed(cassation.state(null, ended, today)), execution(today));
    }

    private Deadline execution(LocalDate today) {
        LocalDate from = executionFrom();
        return Deadline.situation(
                D23_EXECUTION,
                notified,
                from,
                journal.situation(from, today),
                D23_EXECUTION.articles(),
                "Jugement notifié le " + day(notified) + ". S’il vous donne raison et n’est pas exécuté, vous pouvez en"
                        + " demander l’exécution au tribunal trois mois après sa notification, à partir du " + day(from)
                        + ", ou à la fin du délai qu’il fixe s’il en fixe un, ou dès que l’administration refuse par écrit de"
                        + " l’exécuter.");
    }
}
