package org.saisine.support;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;

/** Public bodies for tests, each new. Their addresses lead nowhere. */
@ApplicationScoped
public class TestBodies {

    private final EntityManager database;

    TestBodies(EntityManager database) {
        this.database = database;
    }

    /** A mairie with a postal address and this mail address; none where it is blank. */
    public long aMairie(String email) {
        return QuarkusTransaction.joiningExisting().call(() -> {
            String name = "Essai-" + UUID.randomUUID().toString().substring(0, 8);
            long id = ((Number) database.createNativeQuery("""
                            insert into public_body (kind, name, territory_name, department_code)
                            values ('COMMUNE', :name, :territory, '2B') returning id""")
                            .setParameter("name", "Mairie de " + name)
                            .setParameter("territory", name)
                            .getSingleResult())
                    .longValue();
            contact(id, "POSTAL", "1 cours Paoli\n20250 Corte");
            if (!email.isBlank()) {
                contact(id, "EMAIL", email);
            }
            return id;
        });
    }

    private void contact(long body, String kind, String value) {
        database.createNativeQuery("""
                        insert into contact (public_body_id, kind, value, source, origin, as_of)
                        values (:body, :kind, :value, 'essai', 'USER', current_date)""")
                .setParameter("body", body)
                .setParameter("kind", kind)
                .setParameter("value", value)
                .executeUpdate();
    }
}
