package org.saisine.account;

import java.time.Instant;

/**
 * Somebody forgot their password; fired inside the transaction.
 *
 * @param path of the one-time link, from the root of the site: a secret, for this address only
 */
public record PasswordResetRequested(String email, String name, String path, Instant expiresAt) {}
