package org.saisine.support;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.saisine.platform.EmbeddedPostgres;

/** A home directory and a real PostgreSQL of its own for the whole test run, as a first start of the product makes them. */
@QuarkusTestResource(PostgresResource.class)
public class PostgresResource implements QuarkusTestResourceLifecycleManager {

    private EmbeddedPostgres server;

    @Override
    public Map<String, String> start() {
        Path home = Path.of(
                        "target",
                        "test-home",
                        Long.toString(ProcessHandle.current().pid()))
                .toAbsolutePath();
        try {
            delete(home);
            Files.createDirectories(home.resolve("tmp"));
            server = EmbeddedPostgres.start(home.resolve("postgres"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> settings = new HashMap<>(server.datasource());
        settings.put("saisine.home", home.toString());
        settings.put("saisine.embedded-postgres", home.resolve("postgres").toString());
        settings.put("quarkus.http.body.uploads-directory", home.resolve("tmp").toString());
        return settings;
    }

    @Override
    public void stop() {
        server.stop();
    }

    private static void delete(Path directory) throws IOException {
        if (Files.exists(directory)) {
            try (Stream<Path> files = Files.walk(directory)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
