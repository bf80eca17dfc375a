package org.saisine.archive.child;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.jspecify.annotations.Nullable;

/** The file to be read: handed over in the order, or opened to this child alone. Closing forgets what was laid down of it. */
final class Input implements Closeable {

    private final byte[] content;
    private final @Nullable Path given;
    private @Nullable Path laidDown;

    Input(Options options, byte[] content) {
        this.given = options.has("file") ? Path.of(options.text("file")) : null;
        this.content = content;
    }

    RandomAccessRead random() throws IOException {
        return given == null ? new RandomAccessReadBuffer(content) : new RandomAccessReadBufferedFile(given.toFile());
    }

    /** What ImageIO opens: a file or a stream. */
    Object image() {
        return given == null ? new ByteArrayInputStream(content) : given.toFile();
    }

    InputStream stream() throws IOException {
        return given == null ? new ByteArrayInputStream(content) : new BufferedInputStream(Files.newInputStream(given));
    }

    /** For those who must jump about in it. */
    Path path() throws IOException {
        if (given != null) {
            return given;
        }
        if (laidDown == null) {
            laidDown = Files.createTempFile("input-", ".tmp");
            Files.write(laidDown, content);
        }
        return laidDown;
    }

    @Override
    public void close() throws IOException {
        if (laidDown != null) {
            Files.deleteIfExists(laidDown);
        }
    }
}
