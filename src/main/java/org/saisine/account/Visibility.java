package org.saisine.account;

/** Who may read a thing: its team, everyone who has an account on this instance, everyone. */
public enum Visibility {
    TEAM,
    INSTANCE,
    PUBLIC
}
