package org.saisine.account;

import java.time.Instant;

/**
 * Somebody was invited into a team; fired inside the transaction.
 *
 * @param path of the one-time link, from the root of the site: a secret, for this address only
 */
public record InvitationIssued(String email, String teamName, String inviterName, String path, Instant expiresAt) {}
