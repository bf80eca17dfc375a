package org.saisine.archive;

import java.io.InputStream;
import java.nio.file.Path;

/** A file that arrives, and the name it was given; the name is not trusted. */
public sealed interface Upload {

    String name();

    /** A file already on the volume of the home (multipart); it is moved, not copied. */
    record OfFile(Path file, String name) implements Upload {}

    /** Bytes read once; the caller closes the stream. */
    record OfStream(InputStream content, String name) implements Upload {}

    static Upload file(Path file, String name) {
        return new OfFile(file, name);
    }

    static Upload stream(InputStream content, String name) {
        return new OfStream(content, name);
    }
}
