package org.saisine.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.saisine.account.Role;
import org.saisine.account.Viewer;

/** People of fresh teams, for tests below HTTP. */
@ApplicationScoped
class ArchiveTeams {

    private final EntityManager entities;

    ArchiveTeams(EntityManager entities) {
        this.entities = entities;
    }

    @Transactional
    Viewer contributor() {
        return member(Role.CONTRIBUTOR);
    }

    @Transactional
    Viewer reader() {
        return member(Role.READER);
    }

    private Viewer member(Role role) {
        long team = id("insert into team (name, created_at) values ('Archive', now()) returning id");
        long person = id("insert into person (email, name, created_at)"
                + " values (gen_random_uuid() || '@example.org', 'Ada', now()) returning id");
        return new Viewer(person, "Ada", "ada@example.org", false, Map.of(team, role), team);
    }

    private long id(String insert) {
        return ((Number) entities.createNativeQuery(insert).getSingleResult()).longValue();
    }
}
