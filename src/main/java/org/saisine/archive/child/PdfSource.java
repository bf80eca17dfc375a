package org.saisine.archive.child;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** A PDF. An owner's password does not hide it: what opens without a password is read. */
final class PdfSource implements Source {

    private static final long MEMORY = 32L << 20;
    private static final long MEMORY_AND_FILE = 256L << 20;

    private final PDDocument document;
    private final List<COSDictionary> pages;
    private final boolean more;
    private final Options options;
    private final PDDocument walked;

    private PdfSource(PDDocument document, Options options) throws UnreadableFile {
        int limit = options.number("maxPages");
        List<COSDictionary> found = PageTree.walk(document, limit);
        if (found.isEmpty()) {
            throw new UnreadableFile("no page");
        }
        this.document = document;
        this.more = found.size() > limit;
        this.pages = found.subList(0, Math.min(found.size(), limit));
        this.options = options;
        this.walked = new WalkedDocument(document, pages);
    }

    static PdfSource open(RandomAccessRead file, Options options) throws IOException {
        var cache = MemoryUsageSetting.setupMixed(MEMORY, MEMORY_AND_FILE).streamCache;
        return new PdfSource(
                Loader.loadPDF(file, options.has("password") ? options.text("password") : "", null, null, cache),
                options);
    }

    @Override
    public int pages() {
        return pages.size();
    }

    @Override
    public boolean hasMore() {
        return more;
    }

    @Override
    public void sendText(int page, FrameWriter out) throws IOException {
        PageText text = PageText.of(walked, page(page), options.number("maxText"));
        int flags = (text.needsOcr() ? FrameType.NEEDS_OCR : 0) | (text.isCut() ? FrameType.CUT : 0);
        if (text.needsOcr()) {
            out.text(page, width(page), height(page), flags, "");
        } else {
            out.text(page, width(page), height(page), flags, text.words(), text.wordBoxes());
        }
    }

    @Override
    public float width(int page) {
        return turned(page) ? box(page).getHeight() : box(page).getWidth();
    }

    @Override
    public float height(int page) {
        return turned(page) ? box(page).getWidth() : box(page).getHeight();
    }

    @Override
    public BufferedImage gray(int page, int dpi) throws IOException {
        return render(page, dpi, ImageType.GRAY);
    }

    @Override
    public BufferedImage colour(int page, int dpi) throws IOException {
        return render(page, dpi, ImageType.RGB);
    }

    private BufferedImage render(int page, int dpi, ImageType type) throws UnreadableFile {
        try {
            var renderer = new PDFRenderer(walked);
            renderer.setSubsamplingAllowed(true);
            double fits = Math.sqrt(options.number("maxPixels") / ((double) width(page) * height(page)));
            return renderer.renderImage(page - 1, (float) Math.min(dpi / 72.0, fits), type);
        } catch (IOException e) {
            throw new UnreadableFile(e);
        }
    }

    private PDPage page(int number) {
        return walked.getPage(number - 1);
    }

    private PDRectangle box(int page) {
        return page(page).getCropBox();
    }

    private boolean turned(int page) {
        return page(page).getRotation() % 180 != 0;
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
