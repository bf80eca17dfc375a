package org.saisine.request;

/** How a letter leaves: courriel, lettre recommandée avec avis de réception, formulaire (téléservice) de l'administration. */
public enum Channel {
    EMAIL("Par courriel"),
    REGISTERED_LETTER("Par lettre recommandée"),
    ONLINE_FORM("Par le formulaire de l’administration");

    private final String label;

    Channel(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
