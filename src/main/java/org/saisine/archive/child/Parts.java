package org.saisine.archive.child;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The files inside a file: the attachments of a mail, the entries of a zip. They are sent as they are, and not looked into. */
final class Parts implements Undrawn {

    /** A file inside another. */
    interface Part {

        String name();

        /** Ends with {@link UnreadableFile} where more comes out than may. */
        InputStream open() throws IOException;
    }

    private final List<Part> parts;
    private final boolean more;
    private final AutoCloseable container;

    Parts(List<Part> all, int limit, AutoCloseable container) {
        this.parts = all.subList(0, Math.min(limit, all.size()));
        this.more = all.size() > limit;
        this.container = container;
    }

    @Override
    public int pages() {
        return parts.size();
    }

    @Override
    public boolean hasMore() {
        return more;
    }

    /** Laid down first: its length is only known at its end. */
    @Override
    public void sendPart(int number, FrameWriter out) throws IOException {
        Part part = parts.get(number - 1);
        Path whole = Files.createTempFile("part-", ".tmp");
        try {
            lay(part, whole);
            out.part(number, part.name(), whole);
        } finally {
            Files.deleteIfExists(whole);
        }
    }

    private static void lay(Part part, Path file) throws UnreadableFile {
        try (InputStream in = part.open();
                var out = Files.newOutputStream(file)) {
            in.transferTo(out);
        } catch (IOException e) {
            throw new UnreadableFile(e);
        }
    }

    @Override
    public void sendText(int page, FrameWriter out) throws IOException {
        throw new UnreadableFile("parts have no text");
    }

    @Override
    public void close() throws IOException {
        try {
            container.close();
        } catch (IOException e) {
            throw e;
        } catch (Exception e) {
            throw new IOException(e);
        }
    }
}
