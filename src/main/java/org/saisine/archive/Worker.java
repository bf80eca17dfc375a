package org.saisine.archive;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.saisine.archive.child.Order;

/** The process of a child, the two pipes to it, and how much it has worked. Closing kills it and leaves nothing behind. */
final class Worker implements AutoCloseable {

    /** Well below the processor time after which the sandbox ends a child, so that it does not run out over a page. */
    private static final Duration LONGEST_WORK = Duration.ofMinutes(2);

    private static final int MOST_PAGES = 20_000;

    private static final Duration GOODBYE = Duration.ofSeconds(5);

    private final OptionalLong teamId;
    private final Process process;
    private final Path temporary;
    private final DataOutputStream orders;
    private final FrameReader frames;
    private final Watchdog watchdog;
    private int documents;
    private int pages;
    private long workedNanos;

    /** @param teamId the team whose files it reads; empty for one that reads one file and no other */
    Worker(OptionalLong teamId, ProcessBuilder builder, Path temporary, ReadingSettings settings) {
        try {
            this.process =
                    builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
        } catch (IOException e) {
            throw new UncheckedIOException("The child does not start", e);
        }
        this.teamId = teamId;
        this.temporary = temporary;
        this.orders = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
        this.frames = new FrameReader(process.getInputStream(), settings.pageText(), settings.pixels());
        this.watchdog = new Watchdog(process);
    }

    /** @throws IOException where the child has died, or does not listen within {@code patience} */
    void ask(Order order, Duration patience) throws IOException {
        documents++;
        try (var watch = watchdog.during(patience)) {
            order.write(orders);
        }
    }

    /** @throws IOException where the child has died, was killed for its silence, or talks nonsense */
    Frame next(Duration patience) throws IOException {
        long start = System.nanoTime();
        try (var watch = watchdog.during(patience)) {
            Frame frame = frames.next();
            pages += frame instanceof Frame.Started ? 1 : 0;
            return frame;
        } finally {
            workedNanos += System.nanoTime() - start;
        }
    }

    /** Sends the pixels of the frame last read to {@code out}, as a portable gray map. */
    void copy(Frame.Raster raster, OutputStream out, Duration patience) throws IOException {
        try (var watch = watchdog.during(patience)) {
            out.write(
                    "P5 %d %d 255\n".formatted(raster.columns(), raster.rows()).getBytes(StandardCharsets.US_ASCII));
            raster.pixels().transferTo(out);
        }
    }

    <T> T during(Duration patience, Supplier<T> reading) {
        try (var watch = watchdog.during(patience)) {
            return reading.get();
        }
    }

    boolean isOf(long team) {
        return teamId.isPresent() && teamId.getAsLong() == team;
    }

    /** True where it has read other documents before this one. */
    boolean isWarm() {
        return documents > 1;
    }

    int documents() {
        return documents;
    }

    boolean isAlive() {
        return process.isAlive();
    }

    long pid() {
        return process.pid();
    }

    /** True as long as it has done so little that one more document does no harm, and has said nothing unasked. */
    boolean mayGoOn(int mostDocuments) {
        return teamId.isPresent()
                && documents < mostDocuments
                && pages < MOST_PAGES
                && workedNanos < LONGEST_WORK.toNanos()
                && isAlive()
                && frames.isSilent();
    }

    @Override
    public void close() {
        Watchdog.kill(process);
        try (InputStream rest = process.getInputStream()) {
            process.waitFor(GOODBYE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            delete(temporary);
        }
    }

    private static void delete(Path directory) {
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
