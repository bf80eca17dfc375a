package org.saisine.publicbody;

/** What a public body is, with the word that says it and the person a letter to it addresses. */
public enum BodyKind {
    COMMUNE("Commune", "le Maire"),
    FORMER_COMMUNE("Ancienne commune", "le Maire délégué"),
    MUNICIPAL_DISTRICT("Arrondissement municipal", "le Maire d’arrondissement"),
    EPCI("Intercommunalité", "le Président"),
    DEPARTEMENT("Département", "le Président"),
    REGION("Région", "le Président"),
    OVERSEAS("Collectivité d’outre-mer", "le Président"),
    PREFECTURE("Préfecture", "le Préfet"),
    SUB_PREFECTURE("Sous-préfecture", "le Sous-Préfet"),
    POLICE("Police", "le Commissaire"),
    STATE_SERVICE("Service de l’État", "le Directeur"),
    RECTORAT("Rectorat", "le Recteur"),
    MINISTRY("Ministère", "le Ministre"),
    COURT("Juridiction administrative", "le Président"),
    AUTHORITY("Autorité indépendante", "le Président"),
    HOSPITAL("Établissement de santé", "le Directeur"),
    UNIVERSITY("Université", "le Président"),
    OTHER("Autre organisme", "");

    private final String label;
    private final String head;

    BodyKind(String label, String head) {
        this.label = label;
        this.head = head;
    }

    /** Commune, Préfecture … */
    public String label() {
        return label;
    }

    /** Madame, Monsieur le Maire. */
    String addressee() {
        return head.isEmpty() ? "Madame, Monsieur" : "Madame, Monsieur " + head;
    }
}
