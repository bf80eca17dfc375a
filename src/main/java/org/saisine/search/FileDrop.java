package org.saisine.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.saisine.account.Viewer;
import org.saisine.archive.AddDocument;
import org.saisine.archive.AddSeveral;
import org.saisine.archive.Added;
import org.saisine.archive.Description;
import org.saisine.archive.Upload;
import org.saisine.web.French;
import org.saisine.web.Problem;

/** Files dropped into the archive, each for itself: one that is refused does not hold back the others. */
@ApplicationScoped
class FileDrop {

    private static final long LARGEST = 500L << 20;
    private static final int NAMES = 5;

    private final AddDocument addDocument;

    private final AddSeveral addSeveral;

    FileDrop(AddDocument addDocument, AddSeveral addSeveral) {
        this.addDocument = addDocument;
        this.addSeveral = addSeveral;
    }

    /** Where to go and what to say there. */
    record Outcome(String path, String sentence) {}

    private record Refusal(String name, Problem why) {}

    /** @throws Problem invalid without a file, or what was wrong with the only one */
    Outcome add(Viewer viewer, List<FileUpload> files) {
        List<Added> added = new ArrayList<>();
        List<Refusal> refused = new ArrayList<>();
        files.stream().filter(file -> !file.fileName().isEmpty()).forEach(file -> {
            try {
                added.add(add(viewer, file));
            } catch (Problem problem) {
                refused.add(new Refusal(file.fileName(), problem));
            }
        });
        if (added.isEmpty()) {
            throw refused.isEmpty() ? noFile() : refused.getFirst().why();
        }
        return added.size() == 1 && refused.isEmpty() ? one(added.getFirst()) : several(added, refused);
    }

    /** Photographs as the pages of one document. */
    Outcome addTogether(Viewer viewer, List<FileUpload> files) {
        return one(addSeveral.together(viewer, chosen(files), Description.none()));
    }

    /** A zip whose files become documents. */
    Outcome addUnpacked(Viewer viewer, List<FileUpload> files) {
        Added last = null;
        for (Upload zip : chosen(files)) {
            last = addSeveral.unpacked(viewer, zip, Description.none());
        }
        return new Outcome(
                "/documents/" + Objects.requireNonNull(last).document().id(),
                "Le zip est enregistré\u00a0: ses fichiers s’ajoutent à l’archive un par un, et sont nommés ici.");
    }

    private static List<Upload.OfFile> chosen(List<FileUpload> files) {
        List<Upload.OfFile> chosen = files.stream()
                .filter(file -> !file.fileName().isEmpty())
                .map(file -> new Upload.OfFile(file.uploadedFile(), file.fileName()))
                .toList();
        if (chosen.isEmpty()) {
            throw noFile();
        }
        return chosen;
    }

    private static Problem noFile() {
        return Problem.invalid(
                "Aucun fichier n’a été choisi.", "Revenez à l’archive et choisissez un ou plusieurs fichiers.");
    }

    private Added add(Viewer viewer, FileUpload file) {
        if (file.size() > LARGEST) {
            throw new Problem(
                    Problem.Kind.TOO_LARGE,
                    "Ce fichier dépasse 500\u00a0Mo.",
                    "Il n’a pas été enregistré. Découpez-le en plusieurs fichiers, ou réduisez la qualité du scan.");
        }
        return addDocument.add(viewer, Upload.file(file.uploadedFile(), file.fileName()), Description.none());
    }

    private static Outcome one(Added added) {
        return new Outcome(
                "/documents/" + added.document().id(),
                added.duplicate()
                        ? "Ce fichier est déjà dans l’archive\u00a0: le voici. Il n’est conservé qu’une fois."
                        : "Le document est enregistré. Son texte pourra être cherché dès qu’il sera lu.");
    }

    private static Outcome several(List<Added> added, List<Refusal> refused) {
        long duplicates = added.stream().filter(Added::duplicate).count();
        StringBuilder sentence =
                new StringBuilder(French.count(added.size() - duplicates, "document ajouté", "documents ajoutés"));
        if (duplicates > 0) {
            sentence.append(", ")
                    .append(French.count(duplicates, "était", "étaient"))
                    .append(" déjà dans l’archive");
        }
        sentence.append('.');
        if (!refused.isEmpty()) {
            sentence.append(" Non enregistrés\u00a0:");
            refused.stream()
                    .limit(NAMES)
                    .forEach(r -> sentence.append(" «\u00a0%.60s\u00a0» (%s)"
                            .formatted(r.name(), r.why().title())));
        }
        return new Outcome("/archive", sentence.toString());
    }
}
