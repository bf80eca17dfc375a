package org.saisine.letter;

/** How the documents are to be given, at the choice of whoever asks (CRPA, art. L. 311-9). */
public enum Delivery {
    EMAIL("Par courriel"),
    ONLINE("Par publication en ligne"),
    COPY("Par copie papier"),
    ON_SITE("Par consultation sur place");

    private final String label;

    Delivery(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
