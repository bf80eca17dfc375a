package org.saisine.deadline;

import static org.saisine.deadline.Rule.D18_TRANSMISSION_ENV;
import static org.saisine.deadline.Wording.day;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The duty of a body that does not hold environmental information to hand the request on within the month, and to say so
 * (transmission; C. env., art. R. 124-1).
 *
 * @param received when the first body received the request, by the latest reading
 */
record Transmission(Journal journal, LocalDate received) {

    static Optional<Transmission> in(Journal journal, Regime regime) {
        boolean elsewhere = journal.has(Event.NotHeld.class) || journal.has(Event.ReceivedByCompetentBody.class);
        return Reception.first(journal)
                .filter(reception -> regime == Regime.ENVIRONMENT && elsewhere)
                .map(reception -> new Transmission(journal, reception.when().latest()));
    }

    Deadline deadline(LocalDate today) {
        LocalDate due = D18_TRANSMISSION_ENV.period().end(received);
        LocalDate transmitted = journal.dayOf(Event.ReceivedByCompetentBody.class);
        boolean inTime = transmitted != null && !transmitted.isAfter(due);
        return Deadline.situation(
                D18_TRANSMISSION_ENV,
                received,
                due,
                inTime ? State.DONE : journal.situation(due, today),
                D18_TRANSMISSION_ENV.articles(),
                "Demande reçue le " + day(received)
                        + " par une administration qui ne détient pas l’information. En matière"
                        + " d’environnement, elle a un mois, soit jusqu’au " + day(due)
                        + ", pour la transmettre à celle qui la détient et vous en informer.");
    }
}
