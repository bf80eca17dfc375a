package org.saisine.request;

/** How the documents should come, at the requester's choice (CRPA, art. L. 311-9). */
public enum Delivery {
    EMAIL("Par courriel, gratuitement (3°)"),
    COPY("Copie sur papier ou support (2°)"),
    CONSULTATION("Consultation gratuite sur place (1°)"),
    PUBLICATION("Publication en ligne (4°)");

    private final String label;

    Delivery(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
