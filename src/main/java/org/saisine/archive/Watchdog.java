package org.saisine.archive;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/** Kills a process that has been silent too long; a Java thread cannot be killed, a process can. */
final class Watchdog {

    private final Process process;

    Watchdog(Process process) {
        this.process = process;
    }

    /** Starts to wait: unless the watch is closed within {@code patience}, the process is killed. */
    Watch during(Duration patience) {
        Executor late = CompletableFuture.delayedExecutor(patience.toMillis(), TimeUnit.MILLISECONDS);
        CompletableFuture<Void> bite = CompletableFuture.runAsync(() -> kill(process), late);
        return () -> bite.cancel(false);
    }

    /**
     * Its descendants too: one of them may hold our end of a pipe, and we would wait for it for ever. By its handle, since
     * {@link Process#destroyForcibly} also closes the pipes and waits for whoever is writing to them.
     */
    static void kill(Process process) {
        List<ProcessHandle> descendants = process.descendants().toList();
        process.toHandle().destroyForcibly();
        descendants.forEach(ProcessHandle::destroyForcibly);
    }

    /** A wait that is over when it is closed. */
    interface Watch extends AutoCloseable {

        @Override
        void close();
    }
}
