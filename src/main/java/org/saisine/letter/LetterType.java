package org.saisine.letter;

import java.util.Arrays;
import java.util.Optional;

/** The letters that a request may need, each with its template. */
public enum LetterType {
    INITIAL_REQUEST("Demande de communication", "initial-request", Recipient.BODY),
    PUBLICATION_REQUEST("Demande de publication en ligne", "publication-request", Recipient.BODY),
    NEW_REQUEST("Nouvelle demande", "new-request", Recipient.BODY),
    FOLLOW_UP("Relance", "follow-up", Recipient.BODY),
    CLARIFICATION_REPLY("Réponse à une demande de précision", "clarification-reply", Recipient.BODY),
    FEE_REPLY("Réponse sur les frais", "fee-reply", Recipient.BODY),
    REASONS_REQUEST("Demande de motifs", "reasons-request", Recipient.BODY),
    CADA_REFERRAL("Saisine de la CADA", "cada-referral", Recipient.CADA),
    OPINION_FOLLOW_UP("Relance après l’avis de la CADA", "opinion-follow-up", Recipient.BODY),
    COURT_APPLICATION("Requête au tribunal", "court-application", Recipient.COURT),
    COVER_LETTER("Bordereau d’envoi de pièces", "cover-letter", Recipient.CADA),
    JUDGMENT_EXECUTION("Demande d’exécution du jugement", "judgment-execution", Recipient.COURT);

    private final String label;
    private final String template;
    private final Recipient recipient;

    LetterType(String label, String template, Recipient recipient) {
        this.label = label;
        this.template = template;
        this.recipient = recipient;
    }

    /** The letter of a template, by which the deadline calculator names it too; empty where there is none. */
    public static Optional<LetterType> ofTemplate(String template) {
        return Arrays.stream(values())
                .filter(type -> type.template.equals(template))
                .findFirst();
    }

    public String label() {
        return label;
    }

    /** Within a sentence: saisine de la CADA. */
    public String inSentence() {
        return Character.toLowerCase(label.charAt(0)) + label.substring(1);
    }

    public String template() {
        return template;
    }

    /** Whom it is for, unless the request has gone further meanwhile. */
    public Recipient recipient() {
        return recipient;
    }

    /** Whether it is the request itself, whose reception starts the law’s clock. */
    public boolean opens() {
        return this == INITIAL_REQUEST || this == PUBLICATION_REQUEST || this == NEW_REQUEST;
    }

    /** SHA-256 of the template's file: which wording a letter was drawn from. */
    String templateVersion() {
        return Sha256.of(Resource.text("templates/letters/" + template + ".md"));
    }
}
