package org.saisine.platform;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.vertx.http.HttpServerStart;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.ObservesAsync;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.eclipse.microprofile.config.Config;
import org.jboss.logging.Logger;

/**
 * {@code service.json} in the home directory: where the running service answers, and a secret of this run that lets the
 * command line beside it ({@code script/admin}) act as an administrator. Only the owner of the home may read it; it goes
 * away when the service stops.
 */
@ApplicationScoped
public class ServiceFile {

    private static final Logger LOG = Logger.getLogger(ServiceFile.class);

    private final Path file;
    private final String secret;
    private final Config config;
    private final Event<ServiceReady> ready;

    ServiceFile(Home home, Config config, Event<ServiceReady> ready) {
        byte[] bits = new byte[32];
        new SecureRandom().nextBytes(bits);
        this.secret = "run_" + HexFormat.of().formatHex(bits);
        this.file = home.root().resolve("service.json");
        this.config = config;
        this.ready = ready;
    }

    void write(@ObservesAsync HttpServerStart start) throws IOException {
        int port = start.options().getPort() > 0 ? start.options().getPort() : actualPort();
        Path draft = Files.createTempFile(
                Files.createDirectories(file.getParent()),
                "service",
                ".json",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(
                draft, "{\"address\": \"http://127.0.0.1:%d\", \"secret\": \"%s\"}%n".formatted(port, secret));
        Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        String address = "http://localhost:" + port;
        say("Saisine est prête : " + address);
        ready.fire(new ServiceReady(address, ServiceFile::say));
    }

    void remove(@Observes ShutdownEvent event) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            LOG.warnf("%s could not be removed: %s", file, e.getMessage());
        }
    }

    /** Compares in constant time. */
    public boolean isSecret(String shown) {
        return MessageDigest.isEqual(secret.getBytes(StandardCharsets.UTF_8), shown.getBytes(StandardCharsets.UTF_8));
    }

    /** Where any free port was asked for, Quarkus says afterwards which one it is. */
    private int actualPort() {
        String key = LaunchMode.current() == LaunchMode.TEST ? "quarkus.http.test-port" : "quarkus.http.port";
        return config.getValue(key, Integer.class);
    }

    /** Standard output is what whoever starts the service reads; everything else goes to the log file. */
    private static void say(String sentence) {
        System.out.println(sentence);
    }
}
