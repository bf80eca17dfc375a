package org.saisine.archive;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.saisine.archive.child.FrameType;
import org.saisine.platform.Home;

/** Starts the children that open foreign files. */
@Singleton
class Children {

    private final ChildProgram program;
    private final BlobStore blobs;
    private final Home home;
    private final ReadingSettings settings;

    Children(ChildProgram program, BlobStore blobs, Home home, ReadingSettings settings) {
        this.program = program;
        this.blobs = blobs;
        this.home = home;
        this.settings = settings;
    }

    /**
     * A child that has just started and opens the file.
     *
     * @param mode which frame is wanted of each page
     * @param selection {@code from=1} or {@code only=3,7}
     * @throws IllegalStateException where no child can be started here, which is not the file's fault
     */
    Child open(FrameType mode, Original original, String selection, int dpi, Duration allPages) {
        Path temporary = temporary();
        List<String> options =
                List.of("mode=" + mode, "type=" + (original.isPdf() ? "pdf" : "image"), selection, "dpi=" + dpi);
        Path file = blobs.path(original.sha256());
        var child = new Child(program.reading(file, temporary, options), temporary, settings, allPages);
        if (child.next().isEmpty()) {
            child.close();
            throw new IllegalStateException("The reading child does not start");
        }
        return child;
    }

    private Path temporary() {
        try {
            return Files.createTempDirectory(home.tmp(), "child-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
