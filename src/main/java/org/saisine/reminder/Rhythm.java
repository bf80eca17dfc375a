package org.saisine.reminder;

/** How often a person is written to. */
enum Rhythm {
    DAILY("Un seul courriel par jour, à 7\u00a0h\u00a030"),
    IMMEDIATE("Le matin, et dans la journée dès qu’il y a du nouveau"),
    NEVER("Jamais");

    private final String label;

    Rhythm(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
