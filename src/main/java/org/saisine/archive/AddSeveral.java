package org.saisine.archive;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.saisine.account.Access;
import org.saisine.account.Viewer;
import org.saisine.platform.Home;
import org.saisine.platform.Jobs;
import org.saisine.web.Problem;

/** Adds several files at once: each for itself, as the pages of one document, or out of a zip. */
@ApplicationScoped
public class AddSeveral {

    /** The same photographs in the same order are the same document, whenever they come. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final AddDocument addDocument;
    private final Documents documents;
    private final Home home;
    private final Jobs jobs;
    private final Clock clock;

    AddSeveral(AddDocument addDocument, Documents documents, Home home, Jobs jobs, Clock clock) {
        this.addDocument = addDocument;
        this.documents = documents;
        this.home = home;
        this.jobs = jobs;
        this.clock = clock;
    }

    /** Each for itself: one that is refused does not hold back the others. */
    public AddedFiles each(Viewer viewer, List<Upload> files, Description description) {
        List<AddedFiles.Item> items = new ArrayList<>();
        for (Upload file : files) {
            try {
                items.add(AddedFiles.Item.of(file.name(), addDocument.add(viewer, file, description)));
            } catch (Problem problem) {
                items.add(new AddedFiles.Item(file.name(), AddedFiles.Result.REFUSED, null, problem.getMessage()));
            }
        }
        return AddedFiles.of(items);
    }

    /**
     * Photographs as the pages of one document, in their order; each is kept as it came.
     *
     * @throws Problem invalid, where one of them is no picture that is read here
     */
    public Added together(Viewer viewer, List<Upload.OfFile> photographs, Description description) {
        Access.requireContribute(viewer, viewer.teamId());
        photographs.forEach(AddSeveral::requirePicture);
        Path album = bind(photographs);
        StoredFile stored = addDocument.store(Upload.file(album, "photos.zip"));
        String name = FileName.title(FileName.safe(photographs.get(0).name())) + ".zip";
        var facts = new FileFacts(stored, MediaTypes.ALBUM, name);
        return QuarkusTransaction.joiningExisting()
                .call(() -> addDocument.record(viewer, facts, description, Provenance.none()));
    }

    /** A zip whose files become documents of their own, as a job; given again, it goes on where it stopped. */
    public Added unpacked(Viewer viewer, Upload zip, Description description) {
        Added added = addDocument.add(viewer, zip, description);
        QuarkusTransaction.joiningExisting().run(() -> unpack(added.document().id()));
        return added;
    }

    private void unpack(long id) {
        documents.locked(id).ifPresent(document -> {
            document.unpack();
            if (document.state().isFinal()) {
                document.readAgain(0);
                documents.flush();
            }
            jobs.enqueue(ReadingJobs.read(id), clock.instant());
        });
    }

    private static void requirePicture(Upload.OfFile photograph) {
        if (!MediaTypes.IMAGES.contains(MediaTypes.of(photograph.file(), photograph.name()))) {
            throw Problem.invalid(Map.of(
                    "together",
                    "«\u00a0%s\u00a0» n’est pas une photo que l’archive sait lire (JPEG, PNG, TIFF)\u202f; rien n’a été enregistré."
                            .formatted(FileName.safe(photograph.name()))));
        }
    }

    private Path bind(List<Upload.OfFile> photographs) {
        try {
            Path album = Files.createTempFile(home.tmp(), "album-", ".part");
            try (OutputStream out = Files.newOutputStream(album);
                    var zip = new ZipOutputStream(out)) {
                zip.setLevel(Deflater.NO_COMPRESSION);
                for (int i = 0; i < photographs.size(); i++) {
                    Upload.OfFile photograph = photographs.get(i);
                    var entry = new ZipEntry("%04d-%s".formatted(i + 1, FileName.safe(photograph.name())));
                    entry.setTimeLocal(NO_TIME);
                    zip.putNextEntry(entry);
                    Files.copy(photograph.file(), zip);
                    zip.closeEntry();
                }
            }
            return album;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
