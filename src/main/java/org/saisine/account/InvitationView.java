package org.saisine.account;

import java.time.Instant;

/** An invitation, as its page and the page of the team show it. */
record InvitationView(
        long id, String email, Role role, Instant expiresAt, String teamName, String inviterName, boolean hasAccount) {

    static InvitationView of(OneTimeLink link) {
        return of(link, "", "", false);
    }

    static InvitationView of(OneTimeLink link, String teamName, String inviterName, boolean hasAccount) {
        return new InvitationView(
                link.id(), link.email(), link.role(), link.expiresAt(), teamName, inviterName, hasAccount);
    }
}
