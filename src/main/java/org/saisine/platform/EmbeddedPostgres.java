package org.saisine.platform;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A real PostgreSQL of our own under the home directory: loopback only, a generated password (scram), checksums on. It
 * survives a {@code kill -9} of the service: the next start adopts the server that still runs, or lets PostgreSQL recover.
 */
public final class EmbeddedPostgres {

    private static final String USER = "saisine";

    private final Path home;
    private final Path data;
    private final Path binaries;

    private EmbeddedPostgres(Path home, Path binaries) {
        this.home = home;
        this.data = home.resolve("data");
        this.binaries = binaries;
    }

    /** Starts (or adopts) the server whose files are in {@code home}; the first start creates it. */
    public static EmbeddedPostgres start(Path home) throws IOException {
        Path directory = Files.createDirectories(home.toAbsolutePath());
        var server = new EmbeddedPostgres(directory, PostgresBinaries.unpackedInto(directory.resolve("program")));
        if (!Files.exists(server.data.resolve("PG_VERSION"))) {
            server.initialise();
        }
        server.ensureRunning();
        return server;
    }

    /** What Quarkus needs to reach it, by configuration key. */
    public Map<String, String> datasource() {
        try {
            return Map.of(
                    "quarkus.datasource.jdbc.url",
                    "jdbc:postgresql://127.0.0.1:" + port() + "/postgres?ApplicationName=saisine",
                    "quarkus.datasource.username",
                    USER,
                    "quarkus.datasource.password",
                    Files.readString(passwordFile()));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Starts the server again where it has died; does nothing while it runs. */
    public void ensureRunning() throws IOException {
        if (!isRunning()) {
            List<String> command = pgCtl(
                    "start", "-w", "-t", "60", "-l", home.resolve("server.log").toString());
            command.add("-o");
            command.add("-p " + port() + " -c listen_addresses=127.0.0.1 -c unix_socket_directories=''"
                    + " -c max_connections=60 -c shared_buffers=64MB -c timezone=UTC");
            run(command);
        }
    }

    public void stop() {
        try {
            run(pgCtl("stop", "-w", "-m", "fast"));
        } catch (IOException e) {
            throw new IllegalStateException("PostgreSQL did not stop: " + data, e);
        }
    }

    /** Whether the server of {@code home} has a living process; looks at its pid file only, so that it may be asked often. */
    static boolean isAlive(Path home) {
        try (Stream<String> lines = Files.lines(home.resolve("data/postmaster.pid"))) {
            return lines.findFirst()
                    .map(pid -> Long.parseLong(pid.strip()))
                    .flatMap(ProcessHandle::of)
                    .filter(ProcessHandle::isAlive)
                    .isPresent();
        } catch (IOException | NumberFormatException e) {
            return false;
        }
    }

    private boolean isRunning() throws IOException {
        return execute(pgCtl("status")) == 0;
    }

    private void initialise() throws IOException {
        byte[] secret = new byte[24];
        new SecureRandom().nextBytes(secret);
        Files.deleteIfExists(passwordFile());
        Files.createFile(
                passwordFile(), PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(passwordFile(), HexFormat.of().formatHex(secret));
        Files.writeString(home.resolve("port"), Integer.toString(freePort()));
        run(unprivileged(
                binaries.resolve("bin/initdb").toString(),
                "-D",
                data.toString(),
                "-U",
                USER,
                "-E",
                "UTF8",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--locale=C",
                "--data-checksums",
                "--auth=scram-sha-256",
                "--pwfile=" + passwordFile()));
    }

    /** The port is chosen once, so that connection pools find the server again after it was restarted. */
    private int port() throws IOException {
        return Integer.parseInt(Files.readString(home.resolve("port")).trim());
    }

    private Path passwordFile() {
        return home.resolve("password");
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private List<String> pgCtl(String verb, String... options) {
        List<String> command = unprivileged(binaries.resolve("bin/pg_ctl").toString(), verb, "-D", data.toString());
        command.addAll(List.of(options));
        return command;
    }

    /** PostgreSQL refuses to run as root: there it runs in a user namespace of its own. */
    private static List<String> unprivileged(String... command) {
        var full = new ArrayList<String>();
        if ("root".equals(System.getProperty("user.name"))) {
            full.addAll(List.of("unshare", "-U"));
        }
        full.addAll(List.of(command));
        return full;
    }

    private void run(List<String> command) throws IOException {
        int status = execute(command);
        if (status != 0) {
            throw new IOException("PostgreSQL: " + command.get(command.size() > 2 ? 2 : 0) + " ended with " + status
                    + "; see " + home.resolve("start.log"));
        }
    }

    private int execute(List<String> command) throws IOException {
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        home.resolve("start.log").toFile()))
                .start();
        try {
            if (!process.waitFor(90, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IOException("PostgreSQL did not answer within 90 seconds; see " + home.resolve("start.log"));
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
