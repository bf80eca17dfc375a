package org.saisine.archive;

import java.io.UncheckedIOException;
import org.saisine.web.Problem;

/** Takes the files out of a mail or a zip as they come. */
final class UnpackPass implements Passage.Sink {

    private static final String UNREADABLE =
            "Ce fichier est abîmé, ou trop grand une fois décompressé\u202f: il reste dans"
                    + " l’original, qui est conservé.";

    private static final String TOO_MUCH =
            "Il y a plus de 4\u00a0Go dans ce fichier\u202f: le reste y demeure. Déposez-le" + " en plusieurs fois.";

    private static final long MOST = 4L << 30;

    private static final String EMPTY = "Ce fichier est vide.";

    private final Unpacking unpacking;
    private final BlobStore blobs;
    private final long documentId;
    private long total;

    UnpackPass(Unpacking unpacking, BlobStore blobs, Original original) {
        this.unpacking = unpacking;
        this.blobs = blobs;
        this.documentId = original.documentId();
    }

    @Override
    public void counted(int parts, boolean more) {
        // Told by the parts.
    }

    @Override
    public void page(Frame frame, Child child) {
        if (frame instanceof Frame.Part part) {
            take(part, child);
        }
    }

    private void take(Frame.Part part, Child child) {
        total += part.size();
        if (total > MOST) {
            unpacking.refuse(documentId, part.number(), part.name(), TOO_MUCH);
            return;
        }
        if (part.size() == 0) {
            unpacking.refuse(documentId, part.number(), part.name(), EMPTY);
            return;
        }
        StoredFile file;
        try {
            file = child.during(() -> blobs.put(part.content()));
        } catch (UncheckedIOException e) {
            unpacking.refuse(documentId, part.number(), part.name(), UNREADABLE);
            return;
        }
        try {
            unpacking.add(documentId, part.number(), part.name(), file);
        } catch (Problem problem) {
            unpacking.refuse(documentId, part.number(), part.name(), problem.title());
        }
    }

    @Override
    public void unreadable(int number) {
        unpacking.refuse(documentId, number, "fichier " + number, UNREADABLE);
    }
}
