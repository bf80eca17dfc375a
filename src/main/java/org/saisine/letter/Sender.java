package org.saisine.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.saisine.account.TeamIdentity;
import org.saisine.account.TeamKind;

/**
 * Who writes (demandeur), as an administration must be able to identify them: a person by name and addresses, an
 * association by its RNA number, a company by its SIREN (CRPA, art. R. 112-9-1).
 *
 * @param name of the person, of the group without legal personality for which they write, of the association or company
 * @param legalForm association loi de 1901, SARL …; empty for a person
 * @param registration RNA or SIREN number; empty for a person
 * @param representative given name and name of who signs
 * @param quality in which they sign: présidente, gérant …
 */
public record Sender(
        TeamKind kind,
        String name,
        String legalForm,
        String registration,
        String representative,
        String quality,
        PostalAddress address,
        String email,
        String phone) {

    static Sender of(TeamIdentity team) {
        return new Sender(
                team.kind(),
                team.name(),
                team.legalForm(),
                team.registration(),
                team.representative(),
                team.quality(),
                new PostalAddress(team.street(), team.postcode(), team.city()),
                team.email(),
                team.phone());
    }

    public boolean hasLegalPersonality() {
        return kind != TeamKind.PERSON;
    }

    /** Who signs. */
    public String signatory() {
        return representative.isBlank() ? name : representative;
    }

    /** Je; Agissant pour l’association X, en qualité de présidente, je: how the first sentence begins. */
    public String opening() {
        if (!hasLegalPersonality()) {
            return "Je";
        }
        return "Agissant pour " + designation() + (quality.isBlank() ? "" : ", en qualité " + of(quality)) + ", je";
    }

    /** L’association X, le collectif X, la société X: the name with its noun, said once. */
    String designation() {
        String[] words = name.strip().split("\\s+", 2);
        String rest = words.length > 1 ? " " + words[1] : "";
        return switch (words[0].toLowerCase(Locale.FRENCH)) {
            case "association" -> "l’association" + rest;
            case "collectif" -> "le collectif" + rest;
            case "comité" -> "le comité" + rest;
            case "société" -> "la société" + rest;
            default -> (kind == TeamKind.COMPANY ? "la société " : "l’association ") + name.strip();
        };
    }

    private static String of(String quality) {
        boolean vowel = "aeiouyéèêhAEIOUYÉÈÊH".indexOf(quality.strip().charAt(0)) >= 0;
        return (vowel ? "d’" : "de ") + quality.strip();
    }

    /** Association loi de 1901, RNA W131000001; empty for a person. */
    String registrationLine() {
        String number = registration.isBlank()
                ? ""
                : (kind == TeamKind.COMPANY ? "SIREN\u00a0" : "RNA\u00a0") + registration.strip();
        return switch (kind) {
            case PERSON -> "";
            case ASSOCIATION, COMPANY ->
                legalForm.isBlank() || number.isEmpty() ? legalForm + number : legalForm.strip() + ", " + number;
        };
    }

    /** Représentée par Jeanne Martin, présidente; empty for a person. The association and the company are feminine. */
    String representativeLine() {
        if (!hasLegalPersonality() || representative.isBlank()) {
            return "";
        }
        return "représentée par " + representative.strip() + (quality.isBlank() ? "" : ", " + quality.strip());
    }

    /**
     * Who asks, in one sentence: name and home of a person; form, name, seat and representative of others (CRPA, art.
     * R. 343-1).
     */
    public String identity() {
        String where = String.join(", ", address.lines());
        if (!hasLegalPersonality()) {
            return signatory() + ", demeurant " + where;
        }
        String form = registrationLine();
        return name.strip() + (form.isEmpty() ? "" : ", " + form) + ", dont le siège est " + where
                + (representative.isBlank() ? "" : ", " + representativeLine());
    }

    /** The whole identity, one line each. */
    List<String> lines() {
        return hasLegalPersonality()
                ? lines(name, registrationLine(), representativeLine())
                : lines(signatory(), name.equals(signatory()) ? "" : name);
    }

    /** The same under a signature, which already says who represents them. */
    List<String> linesUnderSignature() {
        return hasLegalPersonality() ? lines(name, registrationLine()) : lines();
    }

    private List<String> lines(String... first) {
        List<String> lines = new ArrayList<>(List.of(first));
        lines.addAll(address.lines());
        lines.add(email);
        lines.add(phone);
        return lines.stream().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    List<Gap> gaps() {
        List<Gap> gaps = new ArrayList<>();
        missing(gaps, representative, "sender.representative", "Indiquez le prénom et le nom de qui signe.");
        if (!address.isComplete()) {
            gaps.add(
                    new Gap(
                            "sender.address",
                            "Indiquez votre adresse postale\u00a0: l’administration doit pouvoir vous identifier (CRPA, art. R. 112-9-1)."));
        }
        missing(gaps, email, "sender.email", "Indiquez votre adresse électronique (CRPA, art. R. 112-9-1).");
        if (hasLegalPersonality()) {
            missing(gaps, registration, "sender.registration", registrationGap());
            missing(gaps, name, "sender.name", "Indiquez la dénomination de qui écrit.");
            missing(gaps, legalForm, "sender.legalForm", "Indiquez la forme juridique.");
        }
        return gaps;
    }

    private String registrationGap() {
        return kind == TeamKind.COMPANY
                ? "Indiquez le numéro SIREN de la société (CRPA, art. R. 112-9-1)."
                : "Indiquez le numéro RNA de l’association (CRPA, art. R. 112-9-1).";
    }

    private static void missing(List<Gap> gaps, String value, String field, String sentence) {
        if (value.isBlank()) {
            gaps.add(new Gap(field, sentence));
        }
    }
}
