package org.saisine.letter;

/** How a letter leaves, as it is printed on it (mode d’envoi). */
public enum Channel {
    EMAIL("Courriel"),
    REGISTERED_LETTER("Lettre recommandée avec avis de réception"),
    LETTER("Lettre simple"),
    ONLINE_FORM("Téléservice"),
    HAND_DELIVERY("Dépôt contre récépissé");

    private final String label;

    Channel(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Sent by electronic means: CRPA, art. L. 112-11 governs the acknowledgement instead of art. L. 112-3. */
    public boolean isElectronic() {
        return this == EMAIL || this == ONLINE_FORM;
    }

    boolean isPostal() {
        return this == REGISTERED_LETTER || this == LETTER;
    }
}
