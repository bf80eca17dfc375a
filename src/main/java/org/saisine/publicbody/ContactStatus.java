package org.saisine.publicbody;

/** Whether somebody has checked a contact; until then it is shown « à vérifier ». */
public enum ContactStatus {
    TO_CHECK("à vérifier"),
    CONFIRMED("confirmé");

    private final String label;

    ContactStatus(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
