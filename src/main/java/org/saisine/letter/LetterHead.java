package org.saisine.letter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.saisine.request.Channel;
import org.saisine.web.French;

/**
 * All that stands around the text of a letter: who, to whom, where and when, about what, how it is sent, with what.
 *
 * @param postalNumber number of the registered letter; empty where not known
 * @param reference ours, printed so that an answer can be told
 */
public record LetterHead(
        Sender sender,
        Addressee addressee,
        String place,
        LocalDate date,
        String subject,
        String reference,
        Channel channel,
        String postalNumber,
        List<String> enclosures) {

    public LetterHead {
        enclosures = List.copyOf(enclosures);
    }

    /** Corte, le 1er mai 2026. */
    String placeAndDate() {
        String on = French.day(date);
        return place.isBlank() ? "Le " + on : place.strip() + ", le " + on;
    }

    /** lettre recommandée avec avis de réception n° 1A 234 567 8901 2. */
    public String sending() {
        return switch (channel) {
            case EMAIL -> "courriel";
            case ONLINE_FORM -> addressee.recipient() == Recipient.COURT ? "Télérecours citoyens" : "téléservice";
            case REGISTERED_LETTER ->
                "lettre recommandée avec avis de réception"
                        + (postalNumber.isBlank() ? "" : " n°" + French.NBSP + postalNumber.strip());
        };
    }

    /** What stands over the list of what goes along. */
    String enclosuresTitle() {
        if (addressee.recipient() == Recipient.COURT) {
            return "Inventaire des pièces" + French.NBSP + ":";
        }
        return (enclosures.size() > 1 ? "Pièces jointes" : "Pièce jointe") + French.NBSP + ":";
    }

    /** Sent by electronic means: CRPA, art. L. 112-11 governs the acknowledgement instead of art. L. 112-3. */
    public boolean sentElectronically() {
        return channel != Channel.REGISTERED_LETTER;
    }

    /** What this letter still lacks before it may be sent; empty when it is complete. */
    public List<Gap> gaps() {
        List<Gap> gaps = new ArrayList<>(sender.gaps());
        gaps.addAll(addressee.gaps(channel));
        if (subject.isBlank()) {
            gaps.add(new Gap("subject", "Indiquez l’objet de la lettre."));
        }
        return gaps;
    }

    /** The same head, with the subject that the author prefers. */
    LetterHead about(String otherSubject) {
        return new LetterHead(
                sender, addressee, place, date, otherSubject, reference, channel, postalNumber, enclosures);
    }

    /** The same head, leaving by another way. */
    LetterHead by(Channel otherChannel, String email) {
        return new LetterHead(
                sender, addressee.at(email), place, date, subject, reference, otherChannel, postalNumber, enclosures);
    }

    /** The same head, to somebody else. */
    LetterHead to(Addressee other) {
        return new LetterHead(sender, other, place, date, subject, reference, channel, postalNumber, enclosures);
    }

    /** The same head, with what goes along. */
    LetterHead enclosing(List<String> others) {
        return new LetterHead(sender, addressee, place, date, subject, reference, channel, postalNumber, others);
    }

    /** The same head, dated that day. */
    LetterHead on(LocalDate day) {
        return new LetterHead(sender, addressee, place, day, subject, reference, channel, postalNumber, enclosures);
    }
}
