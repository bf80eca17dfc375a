package org.saisine.platform;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Starts the service; before it, the embedded PostgreSQL unless {@code QUARKUS_DATASOURCE_JDBC_URL} names another. */
@QuarkusMain
public final class Main {

    private Main() {}

    public static void main(String... arguments) throws IOException {
        System.setProperty("java.awt.headless", "true");
        Path home = home();
        Files.createDirectories(home.resolve("tmp"));
        System.setProperty("saisine.home", home.toString());
        System.setProperty(
                "quarkus.http.body.uploads-directory", home.resolve("tmp").toString());
        if (Boolean.parseBoolean(System.getenv("SAISINE_DEMO"))) {
            // The addresses in the directory are real: what a demonstration writes stays here.
            System.setProperty("saisine.mail.mode", "capture");
        }
        if (Optional.ofNullable(System.getenv("QUARKUS_DATASOURCE_JDBC_URL")).isEmpty()) {
            Path directory = home.resolve("postgres");
            EmbeddedPostgres server = EmbeddedPostgres.start(directory);
            System.setProperty("saisine.embedded-postgres", directory.toString());
            server.datasource().forEach(System::setProperty);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stopAfterQuarkus(server)));
        }
        Quarkus.run(arguments);
    }

    private static void stopAfterQuarkus(EmbeddedPostgres server) {
        Quarkus.waitForExit();
        server.stop();
    }

    private static Path home() {
        String configured = Optional.ofNullable(System.getProperty("saisine.home"))
                .or(() -> Optional.ofNullable(System.getenv("SAISINE_HOME")))
                .orElse("data");
        return Path.of(configured).toAbsolutePath().normalize();
    }
}
