package org.saisine.archive;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.time.Clock;
import org.saisine.archive.child.FrameType;
import org.saisine.platform.Jobs;

/**
 * Reads a document: first the text layers, then, as a job of its own, the pages that have none. Idempotent: what is stored
 * is not read again.
 */
@ApplicationScoped
class ReadDocument {

    private static final String NO_OCR =
            "La reconnaissance de texte n’est pas installée sur ce serveur\u202f: il faut y ajouter"
                    + " Tesseract et ses données françaises (paquets tesseract-ocr et tesseract-ocr-fra), puis relancer la lecture.";

    private final ReadingProgress progress;
    private final Unpacking unpacking;
    private final BlobStore blobs;
    private final Children children;
    private final Ocr ocr;
    private final ReadingSettings settings;
    private final Instance<Jobs> jobs;
    private final Clock clock;

    ReadDocument(
            ReadingProgress progress,
            Unpacking unpacking,
            BlobStore blobs,
            Children children,
            Ocr ocr,
            ReadingSettings settings,
            Instance<Jobs> jobs,
            Clock clock) {
        this.progress = progress;
        this.unpacking = unpacking;
        this.blobs = blobs;
        this.children = children;
        this.ocr = ocr;
        this.settings = settings;
        this.jobs = jobs;
        this.clock = clock;
    }

    /** The first pass. */
    void readText(long documentId) {
        progress.begin(documentId).ifPresent(original -> {
            if (MediaTypes.isReadable(original.mediaType())) {
                readText(original);
            } else {
                progress.keep(documentId);
            }
        });
    }

    private void readText(Original original) {
        var pass = new TextPass(progress, settings, original);
        FrameType.Ending ending = new Passage(children, FrameType.TEXT, original, 0, settings.file()).run(pass);
        long id = original.documentId();
        switch (ending) {
            case PROTECTED -> progress.finish(id, DocumentState.PROTECTED, Verdict.PROTECTED);
            case BROKEN -> progress.finish(id, DocumentState.UNREADABLE, Verdict.BROKEN);
            case DONE -> {
                pass.flush();
                if (!pass.remark().isEmpty()) {
                    progress.remark(id, pass.remark());
                }
                if (MediaTypes.holdsFiles(original.mediaType())) {
                    unpack(id);
                }
                if (pass.leavesPagesForOcr()) {
                    QuarkusTransaction.requiringNew()
                            .run(() -> jobs.get().enqueue(ReadingJobs.ocr(id), clock.instant()));
                } else {
                    progress.conclude(id, "");
                }
            }
        }
    }

    /** The files inside a mail or a zip become documents of their own. */
    private void unpack(long documentId) {
        unpacking.begin(documentId).ifPresent(original -> {
            new Passage(children, FrameType.PART, original, 0, settings.file())
                    .run(new UnpackPass(unpacking, blobs, original));
            unpacking
                    .manifest(documentId)
                    .ifPresent(sha256 -> unpacking.describe(documentId, Manifest.read(blobs.path(sha256))));
        });
    }

    /** The second pass, over the pages that the first has left. */
    void readScans(long documentId) {
        progress.begin(documentId).ifPresent(original -> {
            var pass = new OcrPass(progress, ocr, original);
            String why = "";
            if (ocr.isAvailable()) {
                new Passage(children, FrameType.RASTER, original, settings.ocr().dpi(), settings.file()).run(pass);
            } else {
                why = NO_OCR;
            }
            original.missing().forEach(pass::unreadable);
            progress.conclude(documentId, why);
        });
    }
}
