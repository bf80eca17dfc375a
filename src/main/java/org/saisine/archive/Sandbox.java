package org.saisine.archive;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Shuts a child process off as far as this machine can: no network, no other file, no environment (bubblewrap), limits on
 * memory, time and files (prlimit). What works is tried once, at first use, and logged.
 */
@Singleton
class Sandbox {

    /** How well children are shut off here, the best first. */
    enum Level {
        /** bwrap and prlimit: the child sees its one file and nothing else. */
        SEALED,
        /** prlimit only. */
        LIMITED,
        /** A process of its own, which can be killed. */
        PROCESS
    }

    private static final Logger LOG = Logger.getLogger(Sandbox.class);

    private static final List<String> LIMITS =
            List.of("prlimit", "--as=4000000000", "--cpu=600", "--fsize=268435456", "--nofile=256", "--core=0", "--");

    private final ReadingSettings settings;
    private @Nullable Level level;

    Sandbox(ReadingSettings settings) {
        this.settings = settings;
    }

    synchronized Level level() {
        if (level == null) {
            level = probe();
            LOG.infof("Children that open foreign files run at isolation level %s", level);
        }
        return level;
    }

    /**
     * {@code command} as it is to be started: shut off, with {@code readable} files and directories at their own paths and a
     * private temporary directory.
     */
    ProcessBuilder process(List<String> command, List<Path> readable, Path temporary) {
        List<String> full = new ArrayList<>();
        if (level() != Level.PROCESS) {
            full.addAll(LIMITS);
        }
        if (level() == Level.SEALED) {
            full.addAll(sealed(readable));
        }
        full.addAll(command);
        var process = new ProcessBuilder(full).directory(temporary.toFile());
        String path = System.getenv().getOrDefault("PATH", "/usr/bin:/bin");
        process.environment().clear();
        process.environment().put("PATH", path);
        process.environment().put("OMP_THREAD_LIMIT", "1");
        return process;
    }

    /** The temporary directory as the child sees it. */
    String temporary(Path outside) {
        return level() == Level.SEALED ? "/tmp" : outside.toString();
    }

    private static List<String> sealed(List<Path> readable) {
        List<String> bwrap = new ArrayList<>(List.of(
                "bwrap",
                "--unshare-all",
                "--die-with-parent",
                "--new-session",
                "--clearenv",
                "--setenv",
                "PATH",
                "/usr/bin:/bin",
                "--setenv",
                "OMP_THREAD_LIMIT",
                "1",
                "--ro-bind",
                "/usr",
                "/usr",
                "--symlink",
                "usr/bin",
                "/bin",
                "--symlink",
                "usr/lib",
                "/lib",
                "--symlink",
                "usr/lib64",
                "/lib64",
                "--proc",
                "/proc",
                "--dev",
                "/dev",
                "--size",
                "268435456",
                "--tmpfs",
                "/tmp",
                "--ro-bind-try",
                "/etc/alternatives",
                "/etc/alternatives",
                "--ro-bind-try",
                "/etc/ld.so.cache",
                "/etc/ld.so.cache"));
        // A Debian JDK keeps its configuration here.
        String configuration = "/etc/java-" + Runtime.version().feature() + "-openjdk";
        bwrap.addAll(List.of("--ro-bind-try", configuration, configuration));
        for (Path path : readable) {
            bwrap.addAll(List.of("--ro-bind", path.toString(), path.toString()));
        }
        bwrap.addAll(List.of("--chdir", "/tmp"));
        return bwrap;
    }

    private Level probe() {
        Path java = javaHome();
        List<String> version = List.of(java.resolve("bin/java").toString(), "-Xmx16m", "-version");
        List<String> limited = new ArrayList<>(LIMITS);
        List<String> sealed = new ArrayList<>(LIMITS);
        sealed.addAll(sealed(List.of(java)));
        sealed.addAll(version);
        limited.addAll(version);
        if (settings.sandbox() && works(sealed)) {
            return Level.SEALED;
        }
        return works(limited) ? Level.LIMITED : Level.PROCESS;
    }

    static Path javaHome() {
        return Path.of(System.getProperty("java.home"));
    }

    private static boolean works(List<String> command) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            boolean ended = process.waitFor(20, TimeUnit.SECONDS);
            process.destroyForcibly();
            return ended && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
