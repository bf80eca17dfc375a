package org.saisine.archive.child;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Photographs that are the pages of one document, kept together as they came (a zip of them, in their order). */
final class AlbumSource implements Source {

    /** Bytes of one photograph. */
    private static final long LARGEST = 96L << 20;

    private final ZipFile file;
    private final List<? extends ZipEntry> photographs;
    private final boolean more;
    private final Options options;

    private AlbumSource(ZipFile file, Options options) {
        int limit = options.number("maxPages");
        this.file = file;
        this.photographs = file.stream().limit(limit).toList();
        this.more = file.size() > limit;
        this.options = options;
    }

    static AlbumSource open(Path path, Options options) throws IOException {
        return new AlbumSource(new ZipFile(path.toFile()), options);
    }

    @Override
    public int pages() {
        return photographs.size();
    }

    @Override
    public boolean hasMore() {
        return more;
    }

    @Override
    public void sendText(int page, FrameWriter out) throws IOException {
        try (ImageSource photograph = photograph(page)) {
            out.text(page, photograph.width(1), photograph.height(1), FrameType.NEEDS_OCR, "");
        }
    }

    @Override
    public float width(int page) throws IOException {
        try (ImageSource photograph = photograph(page)) {
            return photograph.width(1);
        }
    }

    @Override
    public float height(int page) throws IOException {
        try (ImageSource photograph = photograph(page)) {
            return photograph.height(1);
        }
    }

    @Override
    public BufferedImage gray(int page, int dpi) throws IOException {
        try (ImageSource photograph = photograph(page)) {
            return photograph.gray(1, dpi);
        }
    }

    @Override
    public BufferedImage colour(int page, int dpi) throws IOException {
        try (ImageSource photograph = photograph(page)) {
            return photograph.colour(1, dpi);
        }
    }

    private ImageSource photograph(int page) throws IOException {
        try (InputStream in = new Bounded(file.getInputStream(photographs.get(page - 1)), LARGEST)) {
            return ImageSource.open(new ByteArrayInputStream(in.readAllBytes()), options);
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
