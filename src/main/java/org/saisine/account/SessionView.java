package org.saisine.account;

import java.time.Instant;

/**
 * A signed-in browser, as its owner sees it.
 *
 * @param current true for the one they look with
 */
record SessionView(long id, String browser, Instant lastSeenAt, Instant createdAt, boolean current) {

    static SessionView of(Session session, long currentId) {
        return new SessionView(
                session.id(),
                Browser.named(session.userAgent()),
                session.lastSeenAt(),
                session.createdAt(),
                session.id() == currentId);
    }
}
