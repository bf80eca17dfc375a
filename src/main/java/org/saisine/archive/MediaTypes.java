package org.saisine.archive;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.apache.tika.Tika;

/** What a file is, told by its content: a PNG named {@code .pdf} is a PNG. */
final class MediaTypes {

    static final String PDF = "application/pdf";

    /** Pictures that the reading child knows. */
    static final Set<String> IMAGES = Set.of("image/jpeg", "image/png", "image/tiff");

    /** What is served inline; HTML and SVG never are. */
    static final Set<String> SHOWN_IN_PLACE = Set.of(PDF, "image/jpeg", "image/png");

    private static final Tika TIKA = new Tika();

    private MediaTypes() {}

    /** The name only refines what the content leaves open (office files are all zip, text is all text). */
    static String of(Path file, String name) {
        try (var content = new BufferedInputStream(Files.newInputStream(file))) {
            return TIKA.detect(content, name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static boolean isReadable(String mediaType) {
        return mediaType.equals(PDF) || IMAGES.contains(mediaType);
    }
}
