package org.saisine.deadline;

import static org.saisine.deadline.Rule.D15_ACC_ENREG_ELEC;
import static org.saisine.deadline.Rule.D16_AR_ELEC;
import static org.saisine.deadline.Wording.COLON;
import static org.saisine.deadline.Wording.SEMICOLON;
import static org.saisine.deadline.Wording.day;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the administration owes to whoever writes electronically (CRPA, art. L. 112-11): a record of the registration, then
 * an acknowledgement. Its absence is told, not assumed: a journal without an acknowledgement may only be unfinished.
 *
 * @param sent the day on which the request left by electronic means
 * @param competent the day on which the competent body had it
 */
record ElectronicReceipt(Journal journal, LocalDate sent, LocalDate competent, FrenchCalendar calendar) {

    private static final Set<String> ELECTRONIC = Set.of("EMAIL", "ONLINE_FORM");

    static Optional<ElectronicReceipt> in(Journal journal, FrenchCalendar calendar) {
        LocalDate transmitted = journal.dayOf(Event.ReceivedByCompetentBody.class);
        return journal.all(Event.RequestSent.class)
                .filter(sending -> sending.channel() != null && ELECTRONIC.contains(sending.channel()))
                .findFirst()
                .map(Event.RequestSent::date)
                .map(sent -> new ElectronicReceipt(journal, sent, transmitted == null ? sent : transmitted, calendar));
    }

    List<Deadline> deadlines(LocalDate today) {
        return List.of(registration(today), acknowledgement(today));
    }

    private Deadline registration(LocalDate today) {
        LocalDate due = D15_ACC_ENREG_ELEC.period().end(sent, calendar);
        LocalDate received = journal.dayOf(Event.RequestReceived.class);
        LocalDate proof = received == null ? journal.dayOf(Event.Acknowledged.class) : received;
        return Deadline.situation(
                D15_ACC_ENREG_ELEC,
                sent,
                due,
                state(proof, due, today),
                D15_ACC_ENREG_ELEC.articles(),
                "Demande envoyée par voie électronique le " + day(sent)
                        + ". Si l’accusé de réception n’est pas instantané,"
                        + " un accusé d’enregistrement, qui prouve la date de réception, est dû sous un jour ouvré"
                        + COLON
                        + "le " + day(due) + ".");
    }

    private Deadline acknowledgement(LocalDate today) {
        LocalDate due = D16_AR_ELEC.period().end(competent, calendar);
        return Deadline.situation(
                D16_AR_ELEC,
                competent,
                due,
                state(journal.dayOf(Event.Acknowledged.class), due, today),
                D16_AR_ELEC.articles(),
                "Demande reçue par voie électronique le " + day(competent)
                        + ". L’accusé de réception est dû sous dix jours"
                        + " ouvrés" + COLON + "le " + day(due)
                        + ". S’il n’est pas venu, les délais de recours ne vous sont pas opposables (CRPA, art. L. 112-12)"
                        + SEMICOLON + "agissez pourtant dans les délais courts.");
    }

    private State state(@Nullable LocalDate came, LocalDate due, LocalDate today) {
        if (came != null && !came.isAfter(due)) {
            return State.DONE;
        }
        return journal.situation(due, today);
    }
}
