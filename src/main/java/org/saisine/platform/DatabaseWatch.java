package org.saisine.platform;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Raises the embedded PostgreSQL again where it has died (killed, or stopped by a full disk that has room again). */
@ApplicationScoped
class DatabaseWatch {

    private static final Logger LOG = Logger.getLogger(DatabaseWatch.class);

    private final Optional<Path> server;

    DatabaseWatch(@ConfigProperty(name = "saisine.embedded-postgres") Optional<Path> server) {
        this.server = server;
    }

    @Scheduled(every = "5s", delayed = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void watch() {
        server.filter(home -> !EmbeddedPostgres.isAlive(home)).ifPresent(DatabaseWatch::raise);
    }

    private static void raise(Path home) {
        LOG.warn("PostgreSQL is gone; starting it again");
        try {
            EmbeddedPostgres.start(home);
        } catch (IOException e) {
            LOG.error("PostgreSQL does not start", e);
        }
    }
}
