package org.saisine.letter;

/** The letters that a request may need, each with its template. */
public enum LetterType {
    INITIAL_REQUEST("Demande de communication", "initial-request"),
    FOLLOW_UP("Relance", "follow-up"),
    PUBLICATION_REQUEST("Demande de publication en ligne", "publication-request");

    private final String label;
    private final String template;

    LetterType(String label, String template) {
        this.label = label;
        this.template = template;
    }

    public String label() {
        return label;
    }

    /** SHA-256 of the template's file: which wording a letter was drawn from. */
    String templateVersion() {
        return Sha256.of(Resource.text("templates/letters/" + template + ".md"));
    }
}
