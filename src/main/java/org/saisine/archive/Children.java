package org.saisine.archive;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.saisine.archive.child.FrameType;
import org.saisine.archive.child.Order;

/** Has foreign files opened by children. */
@Singleton
class Children {

    /** A bigger file is not handed over in memory, but opened to a child of its own, which reads nothing else. */
    private static final long CARRIED = 8L << 20;

    /** What a JVM may take to start on a machine that is busy. */
    private static final Duration START = Duration.ofSeconds(30);

    private final Workers workers;
    private final ChildProgram program;
    private final BlobStore blobs;
    private final Passwords passwords;
    private final ReadingSettings settings;

    Children(Workers workers, ChildProgram program, BlobStore blobs, Passwords passwords, ReadingSettings settings) {
        this.workers = workers;
        this.program = program;
        this.blobs = blobs;
        this.passwords = passwords;
        this.settings = settings;
    }

    /**
     * A child that opens the file.
     *
     * @param mode which frame is wanted of each page
     * @param selection {@code from=1} or {@code only=3,7}
     * @throws IllegalStateException where no child can be started here, which is not the file's fault
     */
    Child open(FrameType mode, Original original, String selection, int dpi, Duration allPages) {
        return open(mode, original, selection, dpi, allPages, passwords.of(original.documentId()));
    }

    /** @param password never given to a child that reads other files */
    Child open(
            FrameType mode,
            Original original,
            String selection,
            int dpi,
            Duration allPages,
            Optional<String> password) {
        List<String> options = new ArrayList<>(program.limits());
        options.addAll(List.of(
                "mode=" + mode,
                "type=" + MediaTypes.reader(original.mediaType()).orElseThrow(),
                selection,
                "dpi=" + dpi));
        password.ifPresent(secret -> options.add("password=" + secret));
        Path file = blobs.path(original.sha256());
        if (password.isPresent() || size(file) > CARRIED) {
            options.add("file=" + file);
            return begun(workers.startForOne(file), new Order(options, new byte[0]), allPages)
                    .orElseThrow(Children::noChild);
        }
        var order = new Order(options, bytes(file));
        while (true) {
            Worker worker = workers.take(original.teamId());
            Optional<Child> child = begun(worker, order, allPages);
            if (child.isPresent()) {
                return child.get();
            }
            if (!worker.isWarm()) {
                throw noChild();
            }
        }
    }

    /** Empty where the child does not say its first word; it is dead then, whatever the file. */
    private Optional<Child> begun(Worker worker, Order order, Duration allPages) {
        var child = new Child(worker, workers, settings.page(), allPages);
        try {
            worker.ask(order, START);
            if (child.begins(START)) {
                return Optional.of(child);
            }
        } catch (IOException e) {
            // Died while it waited, or before it could wait.
        }
        child.close();
        return Optional.empty();
    }

    private static IllegalStateException noChild() {
        return new IllegalStateException("The reading child does not start");
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
