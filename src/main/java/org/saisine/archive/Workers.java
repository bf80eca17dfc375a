package org.saisine.archive;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.saisine.platform.Home;

/**
 * Children that have read a document and wait for the next, so that a small file does not pay the start of a JVM.
 *
 * <p>What a document may leave in a child for the next one: the tables that PDFBox builds for itself (names met, predefined
 * character maps, compiled code), and memory that it does not give back; a child that keeps too much of it ends by itself.
 * One that has been taken over by a file could go further, and pretend to be healthy: read the documents that come after and
 * falsify their text. It can tell nobody, since it has no network. So a child is given another document only where the last
 * one ended well, page by page, only of the <em>same team</em>, a bounded number of times, and never sees but the bytes that
 * are handed to it.
 */
@Singleton
class Workers {

    /** Waiting at the same time; each holds some hundred megabytes. */
    private static final int MOST = 3;

    private final ChildProgram program;
    private final Home home;
    private final ReadingSettings settings;
    private final List<Worker> waiting = new ArrayList<>();

    Workers(ChildProgram program, Home home, ReadingSettings settings) {
        this.program = program;
        this.home = home;
        this.settings = settings;
    }

    /** One that waits for a document of this team, or a new one. */
    Worker take(long teamId) {
        synchronized (waiting) {
            for (Worker worker : List.copyOf(waiting)) {
                if (worker.isOf(teamId)) {
                    waiting.remove(worker);
                    return worker;
                }
            }
        }
        Path temporary = temporary();
        return new Worker(OptionalLong.of(teamId), program.process(List.of(), temporary), temporary, settings);
    }

    /** A new one, which opens this file and never another. */
    Worker startForOne(Path file) {
        Path temporary = temporary();
        return new Worker(OptionalLong.empty(), program.process(List.of(file), temporary), temporary, settings);
    }

    /** Takes back a child whose document ended well; one that has done enough, or is one too many, is ended. */
    void giveBack(Worker worker) {
        if (worker.mayGoOn(settings.documents()) && wait(worker)) {
            Executor later = CompletableFuture.delayedExecutor(settings.idle().toMillis(), TimeUnit.MILLISECONDS);
            int documents = worker.documents();
            later.execute(() -> endIdle(worker, documents));
        } else {
            worker.close();
        }
    }

    private boolean wait(Worker worker) {
        synchronized (waiting) {
            return waiting.size() < MOST && waiting.add(worker);
        }
    }

    /** Unless it has been given another document meanwhile. */
    private void endIdle(Worker worker, int documents) {
        boolean idle;
        synchronized (waiting) {
            idle = worker.documents() == documents && waiting.remove(worker);
        }
        if (idle) {
            worker.close();
        }
    }

    @PreDestroy
    void end() {
        List<Worker> all;
        synchronized (waiting) {
            all = List.copyOf(waiting);
            waiting.clear();
        }
        all.forEach(Worker::close);
    }

    private Path temporary() {
        try {
            return Files.createTempDirectory(home.tmp(), "child-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
