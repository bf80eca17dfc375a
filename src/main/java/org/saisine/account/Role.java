package org.saisine.account;

/** What a person may do in a team, each role including those before it: lire, contribuer, gérer. */
public enum Role {
    READER("Lecture", "lit les demandes, les réponses et l’archive"),
    CONTRIBUTOR("Contribution", "écrit, envoie, enregistre les réponses"),
    MANAGER("Gestion", "invite, retire, change l’identité du collectif");

    private final String label;
    private final String meaning;

    Role(String label, String meaning) {
        this.label = label;
        this.meaning = meaning;
    }

    public String label() {
        return label;
    }

    /** What the role allows, as the end of a sentence. */
    public String meaning() {
        return meaning;
    }

    boolean includes(Role other) {
        return ordinal() >= other.ordinal();
    }
}
