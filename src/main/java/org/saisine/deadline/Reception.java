package org.saisine.deadline;

import static org.saisine.deadline.Wording.day;

import java.time.LocalDate;
import java.util.Optional;

/**
 * When the administration received the request, as far as the journal proves it. What is not proven is read both ways:
 * the earliest day for what may expire, the latest for what must not be done too early.
 *
 * @param story a French sentence that says where the days come from
 */
record Reception(Interval when, boolean proven, String story) {

    /** Our margin, not the law’s: an e-mail that did not come back is taken for received by then. */
    static final int MARGIN_DAYS = 3;

    static Optional<Reception> in(Journal journal) {
        LocalDate competent = journal.dayOf(Event.ReceivedByCompetentBody.class);
        Optional<Reception> first = first(journal);
        if (competent == null) {
            return first;
        }
        return Optional.of(first.map(reception -> reception.thenTransmitted(competent))
                .orElseGet(() -> new Reception(
                        Interval.on(competent),
                        true,
                        "Demande reçue par l’administration compétente le " + day(competent) + ".")));
    }

    /** When the body to which the request was sent received it. */
    static Optional<Reception> first(Journal journal) {
        LocalDate sent = journal.dayOf(Event.RequestSent.class);
        LocalDate received = journal.dayOf(Event.RequestReceived.class);
        LocalDate acknowledged = journal.dayOf(Event.Acknowledged.class);
        if (received != null) {
            return Optional.of(new Reception(Interval.on(received), true, "Demande reçue le " + day(received) + "."));
        }
        if (acknowledged != null) {
            return Optional.of(acknowledged(sent == null ? acknowledged : sent, acknowledged));
        }
        return Optional.ofNullable(sent).map(Reception::sentOnly);
    }

    private static Reception acknowledged(LocalDate earliest, LocalDate acknowledged) {
        Interval when = new Interval(earliest, acknowledged);
        String receipt = "Demande reçue au plus tard le " + day(acknowledged) + ", date de l’accusé de réception";
        return new Reception(
                when, true, when.isCertain() ? receipt + "." : receipt + ", et envoyée le " + day(earliest) + ".");
    }

    private static Reception sentOnly(LocalDate sent) {
        LocalDate margin = sent.plusDays(MARGIN_DAYS);
        return new Reception(
                new Interval(sent, margin),
                false,
                "Demande envoyée le " + day(sent) + ", réception non prouvée" + Wording.COLON
                        + "nous comptons depuis l’envoi pour que rien n’expire, et depuis le " + day(margin)
                        + " pour ne pas agir trop tôt (une marge de trois jours qui n’est pas dans la loi).");
    }

    /** CRPA, art. L. 114-3 counts from the body first seized, art. R. 311-13 from the competent one; no ruling settles it. */
    private Reception thenTransmitted(LocalDate competent) {
        return new Reception(
                new Interval(when.earliest(), competent.isAfter(when.latest()) ? competent : when.latest()),
                true,
                story + " Reçue par l’administration compétente le " + day(competent)
                        + ". Les textes se contredisent (CRPA, art. L. 114-3 et R. 311-13)" + Wording.COLON
                        + "nous comptons depuis la première réception pour que rien n’expire, et depuis la seconde pour ne"
                        + " pas agir trop tôt.");
    }
}
