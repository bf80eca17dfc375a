package org.saisine.account;

/** What a person may do in a team, each role including those before it: lire, contribuer, gérer. */
public enum Role {
    READER,
    CONTRIBUTOR,
    MANAGER;

    boolean includes(Role other) {
        return ordinal() >= other.ordinal();
    }
}
