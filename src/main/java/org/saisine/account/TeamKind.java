package org.saisine.account;

/** What a team is before the law, hence what its letters must say of it (CRPA, art. R. 112-9-1). */
public enum TeamKind {
    PERSON("Une personne, ou un groupe sans personnalité juridique"),
    ASSOCIATION("Une association"),
    COMPANY("Une entreprise, un journal, un cabinet");

    private final String label;

    TeamKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
