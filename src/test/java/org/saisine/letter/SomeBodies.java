package org.saisine.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/** Administrations for tests, each new. */
@ApplicationScoped
class SomeBodies {

    private final EntityManager database;

    SomeBodies(EntityManager database) {
        this.database = database;
    }

    /** A mairie with an address and an e-mail, which the directory does not have. */
    @Transactional
    long aMairie() {
        Number id = (Number) database.createNativeQuery("""
                        insert into public_body (kind, name, territory_name)
                        values ('COMMUNE', 'Mairie d’Essai-la-Lettre', 'Essai-la-Lettre') returning id
                        """).getSingleResult();
        contact(id, "EMAIL", "mairie@essai.exemple.test");
        contact(id, "POSTAL", "1 place de l’Essai\n20250 ESSAI-LA-LETTRE");
        return id.longValue();
    }

    private void contact(Number body, String kind, String value) {
        database.createNativeQuery("""
                        insert into contact (public_body_id, kind, value, source, origin, as_of)
                        values (?1, ?2, ?3, 'essai', 'USER', date '2026-01-01')
                        """)
                .setParameter(1, body)
                .setParameter(2, kind)
                .setParameter(3, value)
                .executeUpdate();
    }
}
