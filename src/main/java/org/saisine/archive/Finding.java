package org.saisine.archive;

/** What reading a file of the archive again has shown (constat). */
public enum Finding {
    SOUND("intact"),
    MISSING("absent"),
    DAMAGED("abîmé"),
    /** A file that no document knows: an upload cut off before it was answered, or something put there by hand. */
    UNKNOWN("inconnu");

    private final String label;

    Finding(String label) {
        this.label = label;
    }

    /** The French name, for pages. */
    public String label() {
        return label;
    }
}
