package org.saisine.archive.child;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;

/** The child's main class: opens one file and sends its pages, one frame after the other. */
public final class PageReader {

    private final Options options;
    private final FrameWriter out;

    private PageReader(Options options, FrameWriter out) {
        this.options = options;
        this.out = out;
    }

    public static void main(String... arguments) throws IOException {
        OutputStream frames = System.out;
        // Whatever a library prints must not end up between two frames.
        System.setOut(System.err);
        ImageIO.setUseCache(false);
        FontMappers.set(new BundledFonts());
        // A classpath with a hole must not look like a broken file.
        new PDDocument().close();
        new PageReader(new Options(arguments), new FrameWriter(frames)).run();
    }

    private void run() throws IOException {
        // The first word: what happens from now on is the file's fault.
        out.started(0);
        FrameType.Ending ending;
        try (Source source = open()) {
            out.counted(source.pages(), source.hasMore());
            for (int page : options.pages(source.pages())) {
                out.started(page);
                send(source, page);
            }
            ending = FrameType.Ending.DONE;
        } catch (InvalidPasswordException e) {
            ending = FrameType.Ending.PROTECTED;
        } catch (UnreadableFile e) {
            ending = FrameType.Ending.BROKEN;
        }
        out.ended(ending);
    }

    private Source open() throws IOException {
        Path file = Path.of(options.text("file"));
        try {
            return options.isPdf() ? PdfSource.open(file, options) : ImageSource.open(file, options);
        } catch (InvalidPasswordException | UnreadableFile e) {
            throw e;
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw new UnreadableFile(e);
        }
    }

    /** A page that fails costs that page. Running out of memory ends the JVM: the parent starts another behind it. */
    private void send(Source source, int page) throws IOException {
        try {
            switch (options.mode()) {
                case TEXT -> source.sendText(page, out);
                case RASTER -> sendRaster(source, page);
                case PICTURE -> sendPicture(source, page);
                default -> throw new IllegalArgumentException("mode");
            }
        } catch (UnreadableFile | RuntimeException | StackOverflowError e) {
            out.failed(page);
        }
    }

    private void sendRaster(Source source, int page) throws IOException {
        BufferedImage image = source.gray(page, options.number("dpi"));
        Raster raster = Raster.of(image);
        if (raster.isBlank()) {
            out.blank(page, source.width(page), source.height(page));
        } else {
            out.raster(page, source.width(page), source.height(page), raster);
        }
    }

    private void sendPicture(Source source, int page) throws IOException {
        var png = new ByteArrayOutputStream();
        ImageIO.write(source.colour(page, options.number("dpi")), "png", png);
        out.picture(png.toByteArray());
    }
}
