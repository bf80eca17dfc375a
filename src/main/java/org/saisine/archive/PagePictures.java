package org.saisine.archive;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import org.saisine.account.Viewer;
import org.saisine.archive.child.FrameType;
import org.saisine.platform.Home;
import org.saisine.web.Problem;

/** Pages as pictures for people, rendered by the child when they are first looked at and kept as long as there is room. */
@Singleton
public class PagePictures {

    private static final int DPI = 110;
    private static final int SMALL = 22;

    private final Documents documents;
    private final Children children;
    private final Home home;
    private final ReadingSettings settings;
    private final Semaphore turns = new Semaphore(2);
    private final Semaphore smallTurns = new Semaphore(1);

    PagePictures(Documents documents, Children children, Home home, ReadingSettings settings) {
        this.documents = documents;
        this.children = children;
        this.home = home;
        this.settings = settings;
    }

    /**
     * The PNG of a page, at 110 dots an inch.
     *
     * @param number from 1
     * @throws Problem not found, where the viewer may not read the document, where there is no such page or where it cannot
     *     be rendered
     */
    public Path png(Viewer viewer, long documentId, int number) {
        return picture(viewer, documentId, number, DPI);
    }

    /** The same page, as wide as a thumb; a row of them does not hold up the page that somebody waits for. */
    public Path thumbnail(Viewer viewer, long documentId, int number) {
        return picture(viewer, documentId, number, SMALL);
    }

    private Path picture(Viewer viewer, long documentId, int number, int dpi) {
        DocumentView document = documents.get(viewer, documentId);
        if (number < 1 || !MediaTypes.isDrawn(document.mediaType())) {
            throw Problem.notFound();
        }
        Path picture = home.directory("derived/pages/" + document.sha256().substring(0, 2))
                .resolve(document.sha256() + "-" + number + (dpi == DPI ? "" : "-" + dpi) + ".png");
        if (!Files.exists(picture)) {
            render(document, number, dpi, picture);
        }
        return picture;
    }

    private void render(DocumentView document, int number, int dpi, Path picture) {
        Semaphore queue = dpi == DPI ? turns : smallTurns;
        queue.acquireUninterruptibly();
        try {
            if (!Files.exists(picture)) {
                keep(rendered(document, number, dpi).orElseThrow(Problem::notFound), picture);
            }
        } finally {
            queue.release();
        }
    }

    private Optional<byte[]> rendered(DocumentView document, int number, int dpi) {
        var original =
                new Original(document.id(), document.teamId(), document.sha256(), document.mediaType(), Set.of(), 0);
        try (Child child = children.open(FrameType.PICTURE, original, "only=" + number, dpi, settings.page())) {
            Optional<byte[]> png = Optional.empty();
            for (Optional<Frame> frame = child.next(); frame.isPresent(); frame = child.next()) {
                if (frame.get() instanceof Frame.Picture picture) {
                    png = Optional.of(picture.png());
                }
                if (frame.get() instanceof Frame.Ended) {
                    break;
                }
            }
            return png;
        }
    }

    private void keep(byte[] png, Path picture) {
        try {
            Path temporary = Files.createTempFile(home.tmp(), "picture-", ".png");
            Files.write(temporary, png);
            Files.move(temporary, picture, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
