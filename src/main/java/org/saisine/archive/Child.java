package org.saisine.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.saisine.archive.child.FrameType;

/** The conversation with a child about one file. Closing it lets the child go on to another file, or kills it. */
final class Child implements AutoCloseable {

    private final Worker worker;
    private final Workers workers;
    private final Duration patience;
    private long leftNanos;
    private boolean endedWell;
    private boolean stumbled;
    private boolean tooSlow;

    Child(Worker worker, Workers workers, Duration patience, Duration allPages) {
        this.worker = worker;
        this.workers = workers;
        this.patience = patience;
        this.leftNanos = allPages.toNanos();
    }

    /** Waits for the child's first word, which is not yet the file's time. False where it does not come. */
    boolean begins(Duration starting) {
        try {
            return worker.next(starting) instanceof Frame.Started;
        } catch (IOException e) {
            return false;
        }
    }

    /** What the child says next; empty where it died, was killed for its silence, or talks nonsense. */
    Optional<Frame> next() {
        long start = System.nanoTime();
        Duration wait = shorter(patience, Duration.ofNanos(Math.max(1, leftNanos)));
        try {
            Frame frame = worker.next(wait);
            stumbled |= frame instanceof Frame.Failed;
            endedWell = frame instanceof Frame.Ended ended && ended.ending() == FrameType.Ending.DONE && !stumbled;
            return Optional.of(frame);
        } catch (IOException e) {
            endedWell = false;
            tooSlow = System.nanoTime() - start >= wait.toNanos();
            return Optional.empty();
        } finally {
            leftNanos -= System.nanoTime() - start;
        }
    }

    /** Sends the pixels of the frame last read to {@code out}, as a portable gray map. */
    void copy(Frame.Raster raster, OutputStream out) throws IOException {
        worker.copy(raster, out, patience);
    }

    /** Does what reads from the child, which is killed where it keeps us waiting. */
    <T> T during(Supplier<T> reading) {
        return worker.during(patience, reading);
    }

    /** What is left of the time for all pages together. */
    Duration timeLeft() {
        return Duration.ofNanos(Math.max(0, leftNanos));
    }

    /** True where the child died early and had read other files: the page it was at deserves a fresh one. */
    boolean mayHaveDiedOfAnother() {
        return worker.isWarm() && !tooSlow;
    }

    long pid() {
        return worker.pid();
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    @Override
    public void close() {
        if (endedWell) {
            workers.giveBack(worker);
        } else {
            worker.close();
        }
    }
}
