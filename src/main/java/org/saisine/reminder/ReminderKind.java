package org.saisine.reminder;

/** Why a person is told something (nature du rappel). */
enum ReminderKind {
    ACT("Le dernier jour d’une démarche approche"),
    SITUATION("Le silence a créé une situation (refus implicite, réponse attendue…)"),
    CHANGE("Une date est corrigée"),
    PERSONAL("Un rappel que vous avez posé");

    private final String label;

    ReminderKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
