package org.saisine.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.saisine.platform.Home;
import org.saisine.web.French;

/** What runs here, and how much room is left. */
@ApplicationScoped
class MachineFacts implements InstanceFacts {

    /** Under this, uploads are refused (issue 2). */
    private static final long SCARCE = 1_000_000_000;

    private final Home home;
    private final EntityManager database;
    private final String version;

    MachineFacts(
            Home home, EntityManager database, @ConfigProperty(name = "quarkus.application.version") String version) {
        this.home = home;
        this.database = database;
        this.version = version;
    }

    @Override
    public List<InstanceFact> facts() {
        long room = home.usableSpace();
        String postgres =
                (String) database.createNativeQuery("show server_version").getSingleResult();
        return List.of(
                new InstanceFact("Saisine", version, true, ""),
                new InstanceFact("Java", Runtime.version().toString(), true, ""),
                new InstanceFact("PostgreSQL", postgres, true, ""),
                new InstanceFact("Dossier de l’instance", home.root().toString(), true, ""),
                new InstanceFact(
                        "Place libre",
                        French.bytes(room),
                        room >= SCARCE,
                        room >= SCARCE
                                ? ""
                                : "Les nouveaux fichiers sont refusés sous 1 Go. Libérez de la place ou agrandissez"
                                        + " le disque."));
    }
}
