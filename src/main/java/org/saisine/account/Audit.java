package org.saisine.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** Who did what (piste d’audit): each use case writes one line, inside its own transaction. */
@ApplicationScoped
public class Audit {

    private final EntityManager database;
    private final Clock clock;

    Audit(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * @param viewer who acts; null where nobody is known yet
     * @param action what is done, an English verb and noun ({@code request.send})
     * @param subject what it is done to, by reference ({@code request 2026-12})
     * @param detail never a secret, and personal data by reference only
     */
    public void record(@Nullable Viewer viewer, String action, String subject, String detail) {
        database.persist(new AuditLine(clock.instant(), viewer, action, subject, detail));
    }
}
