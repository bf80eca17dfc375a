package org.saisine.publicbody;

/** How a body is reached: courriel, adresse postale, téléphone, formulaire en ligne. */
public enum ContactKind {
    EMAIL("Courriel"),
    POSTAL("Adresse postale"),
    PHONE("Téléphone"),
    FORM("Formulaire en ligne");

    private final String label;

    ContactKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
