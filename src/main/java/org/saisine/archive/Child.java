package org.saisine.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A running child and the conversation with it; closing kills it and leaves nothing behind. */
final class Child implements AutoCloseable {

    private static final Duration GOODBYE = Duration.ofSeconds(5);

    private final Process process;
    private final Path temporary;
    private final FrameReader frames;
    private final Watchdog watchdog;
    private final Duration patience;
    private long leftNanos;

    Child(ProcessBuilder builder, Path temporary, ReadingSettings settings, Duration allPages) {
        try {
            this.process =
                    builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
            this.process.getOutputStream().close();
        } catch (IOException e) {
            throw new UncheckedIOException("The child does not start", e);
        }
        this.temporary = temporary;
        this.frames = new FrameReader(process.getInputStream(), settings.pageText(), settings.pixels());
        this.watchdog = new Watchdog(process);
        this.patience = settings.page();
        this.leftNanos = allPages.toNanos();
    }

    /** What the child says next; empty where it died, was killed for its silence, or talks nonsense. */
    Optional<Frame> next() {
        long start = System.nanoTime();
        try (var watch = watchdog.during(shorter(patience, Duration.ofNanos(Math.max(1, leftNanos))))) {
            return Optional.of(frames.next());
        } catch (IOException e) {
            return Optional.empty();
        } finally {
            leftNanos -= System.nanoTime() - start;
        }
    }

    /** Sends the pixels of the frame last read to {@code out}, as a portable gray map. */
    void copy(Frame.Raster raster, OutputStream out) throws IOException {
        try (var watch = watchdog.during(patience)) {
            out.write(
                    "P5 %d %d 255\n".formatted(raster.columns(), raster.rows()).getBytes(StandardCharsets.US_ASCII));
            raster.pixels().transferTo(out);
        }
    }

    /** What is left of the time for all pages together. */
    Duration timeLeft() {
        return Duration.ofNanos(Math.max(0, leftNanos));
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
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
