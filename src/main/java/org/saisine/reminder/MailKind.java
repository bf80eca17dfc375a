package org.saisine.reminder;

/** Why a mail leaves, and whether it is sent again when nobody knows if it arrived. */
enum MailKind {
    LETTER("Lettre", true, false),
    REMINDER("Rappels", true, false),
    INVITATION("Invitation", false, true),
    PASSWORD_RESET("Mot de passe", false, true);

    private final String label;
    private final boolean resentWhenUncertain;
    private final boolean secret;

    MailKind(String label, boolean resentWhenUncertain, boolean secret) {
        this.label = label;
        this.resentWhenUncertain = resentWhenUncertain;
        this.secret = secret;
    }

    String label() {
        return label;
    }

    /** Letters and reminders must arrive, at the risk of arriving twice under one Message-ID; the others are asked for again. */
    boolean resentWhenUncertain() {
        return resentWhenUncertain;
    }

    /** It carries a link that opens an account: its text is not kept once it has left. */
    boolean secret() {
        return secret;
    }
}
