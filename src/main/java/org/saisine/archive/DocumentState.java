package org.saisine.archive;

/** How far a document has been read. In every state the original is safe and can be downloaded. */
public enum DocumentState {
    RECEIVED("reçu"),
    PROCESSING("en cours de lecture"),
    READY("prêt"),
    PARTIAL("lu en partie"),
    UNREADABLE("illisible"),
    PROTECTED("protégé par un mot de passe");

    private final String label;

    DocumentState(String label) {
        this.label = label;
    }

    /** The French name, for pages. */
    public String label() {
        return label;
    }

    /** True once nothing more will happen by itself. */
    public boolean isFinal() {
        return this != RECEIVED && this != PROCESSING;
    }
}
