package org.saisine.archive;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.apache.tika.Tika;

/** What a file is, told by its content: a PNG named {@code .pdf} is a PNG. */
final class MediaTypes {

    static final String PDF = "application/pdf";

    /** Pictures that the reading child knows. */
    static final Set<String> IMAGES = Set.of("image/jpeg", "image/png", "image/tiff", "image/gif", "image/bmp");

    static final String MAIL = "message/rfc822";

    static final String ZIP = "application/zip";

    /** Photographs that are one document: ours, no browser and no detector knows it. */
    static final String ALBUM = "application/vnd.saisine.album+zip";

    private static final String OPEN_XML = "application/vnd.openxmlformats-officedocument.";

    private static final String OPEN_DOCUMENT = "application/vnd.oasis.opendocument.";

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

    /** True for what has pages that can be drawn. */
    static boolean isDrawn(String mediaType) {
        return mediaType.equals(PDF) || IMAGES.contains(mediaType) || mediaType.equals(ALBUM);
    }

    static boolean holdsFiles(String mediaType) {
        return mediaType.equals(MAIL) || mediaType.equals(ZIP);
    }

    static boolean isReadable(String mediaType) {
        return reader(mediaType).isPresent();
    }

    /** How the child reads it; empty where it is kept as it is. */
    static Optional<String> reader(String mediaType) {
        if (mediaType.startsWith(OPEN_XML) || mediaType.startsWith(OPEN_DOCUMENT)) {
            return Optional.of("office");
        }
        return Optional.ofNullable(
                switch (mediaType) {
                    case PDF -> "pdf";
                    case "image/jpeg", "image/png", "image/tiff", "image/gif", "image/bmp" -> "image";
                    case ALBUM -> "album";
                    case MAIL -> "mail";
                    case ZIP -> "zip";
                    case "text/html", "application/xhtml+xml" -> "html";
                    case "application/json", "application/xml" -> "text";
                    default -> mediaType.startsWith("text/") ? "text" : null;
                });
    }
}
