package org.saisine.publicbody;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/** Sees to it, before the service says that it is ready, that the shipped directory is in the database. */
@ApplicationScoped
class DirectoryStart {

    private static final Logger LOG = Logger.getLogger(DirectoryStart.class);
    private static final int AT_MOST_SECONDS = 600;

    private final DataSource dataSource;
    private final SearchableBodies searchable;
    private final Clock clock;

    DirectoryStart(DataSource dataSource, SearchableBodies searchable, Clock clock) {
        this.dataSource = dataSource;
        this.searchable = searchable;
        this.clock = clock;
    }

    void start(@Observes StartupEvent event) {
        long began = System.nanoTime();
        if (QuarkusTransaction.requiringNew().timeout(AT_MOST_SECONDS).call(this::load)) {
            LOG.infof(
                    "Directory loaded in %d ms",
                    Duration.ofNanos(System.nanoTime() - began).toMillis());
        }
        Thread.ofVirtual().name("directory-index").start(this::warmUp);
    }

    private boolean load() throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            return new DirectoryLoad(connection, clock).loadIfOther(ShippedDirectory.sha256());
        }
    }

    /** The first search would otherwise wait for the index to be built. */
    private void warmUp() {
        try (Connection connection = dataSource.getConnection()) {
            searchable.upToDate(connection);
        } catch (SQLException e) {
            LOG.debug("The search index is built at the first search instead", e);
        }
    }
}
