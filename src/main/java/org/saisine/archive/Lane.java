package org.saisine.archive;

import java.util.concurrent.Semaphore;

/**
 * Keeps one kind of long work from taking every thread of the job queue: some work, some wait for their turn, the others are
 * sent back to the queue.
 */
final class Lane {

    private final Semaphore seats;
    private final Semaphore turns;

    Lane(int working, int waiting) {
        this.turns = new Semaphore(working);
        this.seats = new Semaphore(working + waiting);
    }

    /** False where there was no seat, and {@code work} was not done. */
    boolean run(Runnable work) {
        if (!seats.tryAcquire()) {
            return false;
        }
        try {
            turns.acquireUninterruptibly();
            try {
                work.run();
            } finally {
                turns.release();
            }
        } finally {
            seats.release();
        }
        return true;
    }
}
