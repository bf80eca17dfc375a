package org.saisine.archive;

/** What a document is (nature du document), as its readers call it. */
public enum DocumentKind {
    AUDIT("audit"),
    CNIL_OPINION("avis de la CNIL"),
    CONTRACT("contrat"),
    DELIBERATION("délibération"),
    MINUTES("procès-verbal"),
    DECISION("décision"),
    LETTER("courrier"),
    REPORT("rapport"),
    BUDGET("budget"),
    OTHER("autre document");

    private final String label;

    DocumentKind(String label) {
        this.label = label;
    }

    /** The French name, for pages. */
    public String label() {
        return label;
    }
}
