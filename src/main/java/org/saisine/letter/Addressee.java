package org.saisine.letter;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.saisine.publicbody.AccessOfficerView;
import org.saisine.publicbody.PublicBodyView;
import org.saisine.request.Channel;

/**
 * To whom a letter goes (destinataire).
 *
 * @param recipient what they are; null in letters that were written before there were others than administrations
 * @param body Mairie de Corte
 * @param quality Madame, Monsieur le Maire: whoever signs for the body
 * @param accessOfficer name of the PRADA; empty where there is one without a known name, null where there is none
 * @param addressLines the postal address, without the name of the body; empty where not known
 */
public record Addressee(
        @Nullable Recipient recipient,
        String body,
        String quality,
        @Nullable String accessOfficer,
        List<String> addressLines,
        String email) {

    private static final String ATTENTION =
            "À l’attention de la personne responsable de l’accès aux documents administratifs";

    /** CRPA, art. R. 343-1: by letter or by electronic means. */
    static final Addressee CADA = new Addressee(
            Recipient.CADA,
            "Commission d’accès aux documents administratifs",
            "Madame, Monsieur le Président",
            null,
            List.of("TSA 50730", "75334 PARIS CEDEX 07"),
            "cada@cada.fr");

    public Addressee {
        recipient = recipient == null ? Recipient.BODY : recipient;
        addressLines = List.copyOf(addressLines);
    }

    /**
     * A body of the directory, at the address of its PRADA where the directory has one.
     *
     * @param email what the author chose instead of the directory's; empty to take the directory's
     */
    static Addressee of(PublicBodyView body, String email) {
        AccessOfficerView officer = body.accessOfficer();
        List<String> address =
                officer == null || officer.addressLines().isEmpty() ? body.addressLines() : officer.addressLines();
        return new Addressee(
                Recipient.BODY,
                body.name(),
                body.addressee(),
                officer == null ? null : officer.name(),
                address,
                email.isBlank() ? body.email() : email);
    }

    /** An administrative court; nameless where the map of the courts does not know the body's département. */
    static Addressee court(String name, List<String> addressLines) {
        String court =
                name.isEmpty() ? "Tribunal administratif" : Character.toUpperCase(name.charAt(0)) + name.substring(1);
        return new Addressee(Recipient.COURT, court, "Madame, Monsieur le Président", null, addressLines, "");
    }

    /** The same, at another mail address; at the same, where that one is blank. */
    Addressee at(String otherEmail) {
        return otherEmail.isBlank()
                ? this
                : new Addressee(recipient, body, quality, accessOfficer, addressLines, otherEmail);
    }

    /**
     * The same, named and addressed otherwise; what is left blank stays.
     *
     * @param address one line each
     */
    public Addressee named(@Nullable String name, @Nullable String title, @Nullable String address) {
        return new Addressee(
                recipient,
                name == null || name.isBlank() ? body : name.strip(),
                title == null || title.isBlank() ? quality : title.strip(),
                accessOfficer,
                address == null || address.isBlank()
                        ? addressLines
                        : address.lines()
                                .map(String::strip)
                                .filter(line -> !line.isEmpty())
                                .toList(),
                email);
    }

    /** Quality, body, attention and address, as an envelope writes them. */
    List<String> lines() {
        List<String> lines = new ArrayList<>(List.of(quality.strip(), body.strip(), attention()));
        addressLines.forEach(line -> lines.add(line.strip()));
        return lines.stream().filter(line -> !line.isEmpty()).toList();
    }

    private String attention() {
        if (accessOfficer == null) {
            return "";
        }
        return accessOfficer.isBlank() ? ATTENTION : ATTENTION + ", " + accessOfficer.strip();
    }

    /** The postal address, as a form shows it. */
    public String address() {
        return String.join("\n", addressLines);
    }

    List<Gap> gaps(Channel channel) {
        List<Gap> gaps = new ArrayList<>();
        if (channel == Channel.REGISTERED_LETTER && addressLines.isEmpty()) {
            gaps.add(new Gap("addressee.address", "L’adresse postale du destinataire n’est pas connue."));
        }
        if (channel == Channel.EMAIL && email.isBlank()) {
            gaps.add(new Gap("addressee.email", "L’adresse électronique du destinataire n’est pas connue."));
        }
        return gaps;
    }
}
