package org.saisine.archive.child;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** A photograph or scan (JPEG, PNG, TIFF, the last with one or many pages). Its size is asked before a pixel is decoded. */
final class ImageSource implements Source {

    /** Below this many pixels on its longest side, a page is enlarged for OCR. */
    private static final int SMALL = 1600;

    private final ImageInputStream stream;
    private final ImageReader reader;
    private final int pages;
    private final boolean more;
    private final Options options;
    private final String format;
    private final Orientation noted;
    private final Map<Integer, Orientation> orientations = new HashMap<>();

    private ImageSource(ImageInputStream stream, ImageReader reader, Options options) throws IOException {
        this.stream = stream;
        this.reader = reader;
        this.options = options;
        this.format = reader.getFormatName().toLowerCase(Locale.ROOT);
        this.noted = format.equals("jpeg") ? Orientation.ofJpeg(stream) : Orientation.upright();
        reader.setInput(stream);
        int limit = options.number("maxPages");
        int found = reader.getNumImages(true);
        this.more = found > limit;
        this.pages = Math.min(found, limit);
        if (pages < 1) {
            throw new UnreadableFile("no picture");
        }
    }

    /** @param file a {@link java.io.File} or a stream */
    static ImageSource open(Object file, Options options) throws IOException {
        ImageInputStream stream = ImageIO.createImageInputStream(file);
        Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
        if (!readers.hasNext()) {
            throw new UnreadableFile("no reader");
        }
        return new ImageSource(stream, readers.next(), options);
    }

    @Override
    public int pages() {
        return pages;
    }

    @Override
    public boolean hasMore() {
        return more;
    }

    @Override
    public void sendText(int page, FrameWriter out) throws IOException {
        out.text(page, width(page), height(page), FrameType.NEEDS_OCR, "");
    }

    @Override
    public float width(int page) throws IOException {
        return size(page, true);
    }

    @Override
    public float height(int page) throws IOException {
        return size(page, false);
    }

    @Override
    public BufferedImage gray(int page, int dpi) throws IOException {
        BufferedImage image = read(page, options.number("maxPixels"));
        int longest = Math.max(image.getWidth(), image.getHeight());
        int factor = longest < SMALL ? 2 : 1;
        return Raster.drawn(image, image.getWidth() * factor, image.getHeight() * factor);
    }

    @Override
    public BufferedImage colour(int page, int dpi) throws IOException {
        BufferedImage image = read(page, options.number("maxPixels"));
        // As wide as an A4 page at this resolution; a smaller picture stays as it is.
        double scale = Math.min(1, dpi * 8.3 / image.getWidth());
        int width = Math.max(1, (int) (image.getWidth() * scale));
        int height = Math.max(1, (int) (image.getHeight() * scale));
        var target = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = target.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(image, 0, 0, width, height, Color.WHITE, null);
        graphics.dispose();
        return target;
    }

    /** Reads every n-th pixel where there are more than allowed. */
    private BufferedImage read(int page, long maxPixels) throws UnreadableFile {
        try {
            double pixels = (double) reader.getWidth(page - 1) * reader.getHeight(page - 1);
            int step = (int) Math.ceil(Math.sqrt(Math.max(1, pixels / maxPixels)));
            ImageReadParam sparse = reader.getDefaultReadParam();
            sparse.setSourceSubsampling(step, step, 0, 0);
            return orientation(page).upright(reader.read(page - 1, sparse));
        } catch (IOException e) {
            throw new UnreadableFile(e);
        }
    }

    private float size(int page, boolean wide) throws UnreadableFile {
        try {
            return wide != orientation(page).swapsSides() ? reader.getWidth(page - 1) : reader.getHeight(page - 1);
        } catch (IOException e) {
            throw new UnreadableFile(e);
        }
    }

    private Orientation orientation(int page) {
        return orientations.computeIfAbsent(
                page, number -> format.startsWith("tif") ? Orientation.ofTiff(reader, number - 1) : noted);
    }

    @Override
    public void close() throws IOException {
        reader.dispose();
        stream.close();
    }
}
