package org.saisine.publicbody;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import org.saisine.web.Problem;

/** A file as a form brings it. */
final class ImportFile {

    private ImportFile() {}

    static byte[] bytes(@Nullable FileUpload file) {
        if (file == null || file.size() == 0) {
            throw Problem.invalid(
                    java.util.Map.of("file", "Choisissez un fichier CSV\u202f; celui-ci est vide ou manque."));
        }
        if (file.size() > ImportDirectory.LARGEST) {
            throw new Problem(
                    Problem.Kind.TOO_LARGE,
                    "Ce fichier dépasse 50\u00a0Mo.",
                    "Rien n’a été importé. L’annuaire entier en fait moins de dix\u00a0: est-ce le bon fichier\u202f?");
        }
        try {
            return Files.readAllBytes(file.uploadedFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The name to show, without any folder. */
    static String name(@Nullable FileUpload file) {
        String name = file == null || file.fileName() == null ? "" : file.fileName();
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        return last.isBlank() ? "fichier.csv" : last.substring(0, Math.min(last.length(), 120));
    }

    static @Nullable LocalDate date(@Nullable String written) {
        try {
            return written == null || written.isBlank() ? null : LocalDate.parse(written.strip());
        } catch (DateTimeException e) {
            throw Problem.invalid(java.util.Map.of("asOf", "Donnez la date du fichier ainsi\u00a0: 2026-05-31."));
        }
    }
}
