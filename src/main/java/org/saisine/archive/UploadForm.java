package org.saisine.archive;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import org.saisine.web.Problem;

/** The multipart form with which a file is dropped into the archive. */
public class UploadForm {

    /** What is promised in the interface; the HTTP server takes a little more, for the other fields. */
    static final long LARGEST = 500L << 20;

    @RestForm("file")
    @Schema(description = "Le fichier, 500 Mo au plus\u202f; le champ peut être répété", required = true)
    public @Nullable List<FileUpload> files;

    @RestForm
    @Schema(description = "true\u00a0: ces photos sont, dans cet ordre, les pages d’un seul document")
    public @Nullable String together;

    @RestForm
    @Schema(
            description =
                    "true\u00a0: les fichiers de ce zip deviennent chacun un document\u202f; manifest.csv peut les décrire")
    public @Nullable String unpack;

    @RestForm
    public @Nullable String title;

    @RestForm
    @Schema(implementation = DocumentKind.class)
    public @Nullable String kind;

    @RestForm
    @Schema(description = "AAAA-MM-JJ", examples = "2026-02-03")
    public @Nullable String date;

    @RestForm
    public @Nullable String publicBodyId;

    @RestForm
    @Schema(description = "Étiquettes ; le champ peut être répété, ou en contenir plusieurs séparées par des virgules")
    public @Nullable List<String> tags;

    Description description() {
        return new Description(
                title,
                Fields.kind(kind),
                Fields.date("date", date),
                Fields.number("publicBodyId", publicBodyId),
                tags == null
                        ? null
                        : tags.stream()
                                .flatMap(t -> Arrays.stream(t.split(",")))
                                .toList());
    }

    boolean isTogether() {
        return Boolean.parseBoolean(together);
    }

    boolean isToUnpack() {
        return Boolean.parseBoolean(unpack);
    }

    /** @throws Problem invalid without a file, too large where the only one is above the limit */
    List<Upload.OfFile> uploads() {
        List<FileUpload> given = files == null ? List.of() : files;
        if (given.isEmpty()) {
            throw Problem.invalid(Map.of("file", "Choisissez un fichier."));
        }
        return given.stream().map(UploadForm::upload).toList();
    }

    private static Upload.OfFile upload(FileUpload file) {
        if (file.size() > LARGEST) {
            throw new Problem(
                    Problem.Kind.TOO_LARGE,
                    "Ce fichier dépasse 500\u00a0Mo.",
                    "Il n’a pas été enregistré. Découpez-le en plusieurs fichiers, ou réduisez la qualité du scan.");
        }
        return new Upload.OfFile(file.uploadedFile(), file.fileName());
    }
}
