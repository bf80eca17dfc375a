package org.saisine.archive.child;

import java.awt.image.BufferedImage;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;

/**
 * The child's main class: opens one file after the other, as it is ordered to, and sends the pages of each. Ends where there
 * is no further order, or where a file has left it short of memory.
 */
public final class PageReader {

    private final Options options;
    private final byte[] content;
    private final FrameWriter out;

    private PageReader(Order order, FrameWriter out) {
        this.options = new Options(order.options());
        this.content = order.content();
        this.out = out;
    }

    public static void main(String... arguments) throws IOException {
        var orders = new DataInputStream(new BufferedInputStream(System.in));
        var out = new FrameWriter(System.out);
        // Whatever a library prints or asks must not end up between two frames, or between two orders.
        System.setOut(System.err);
        System.setIn(InputStream.nullInputStream());
        ImageIO.setUseCache(false);
        FontMappers.set(new BundledFonts());
        // A classpath with a hole must not look like a broken file.
        new PDDocument().close();
        try {
            do {
                new PageReader(Order.read(orders), out).run();
            } while (isFit());
        } catch (EOFException e) {
            // The parent has gone, or needs no more.
        }
    }

    /** False where what the last file left behind takes half the memory. */
    private static boolean isFit() {
        Runtime machine = Runtime.getRuntime();
        if (isRoomy(machine)) {
            return true;
        }
        System.gc();
        return isRoomy(machine);
    }

    private static boolean isRoomy(Runtime machine) {
        return machine.totalMemory() - machine.freeMemory() < machine.maxMemory() / 2;
    }

    private void run() throws IOException {
        // The first word: what happens from now on is the file's fault.
        out.started(0);
        FrameType.Ending ending;
        try (var input = new Input(options, content);
                Source source = open(input)) {
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

    private Source open(Input input) throws IOException {
        try {
            return switch (options.text("type")) {
                case "pdf" -> PdfSource.open(input.random(), options);
                case "image" -> ImageSource.open(input.image(), options);
                case "album" -> AlbumSource.open(input.path(), options);
                case "mail" -> ofMail(Mail.open(input.stream()));
                case "zip" -> ofZip(input.path());
                case "html" -> TextPages.of(PlainText.ofHtml(input.stream()), options);
                case "office" -> TextPages.of(OfficeText.of(input.path()), options);
                default -> TextPages.of(PlainText.of(input.stream()), options);
            };
        } catch (InvalidPasswordException | UnreadableFile e) {
            throw e;
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw new UnreadableFile(e);
        }
    }

    private Source ofMail(Mail mail) {
        return options.mode() == FrameType.PART ? mail.parts(options) : TextPages.of(mail.text(), options);
    }

    private Source ofZip(Path zip) throws IOException {
        return options.mode() == FrameType.PART
                ? ZipParts.open(zip, options)
                : TextPages.of(ZipParts.names(zip), options);
    }

    /** A page that fails costs that page. Running out of memory ends the JVM: the parent starts another behind it. */
    private void send(Source source, int page) throws IOException {
        try {
            switch (options.mode()) {
                case TEXT -> source.sendText(page, out);
                case RASTER -> sendRaster(source, page);
                case PICTURE -> sendPicture(source, page);
                case PART -> source.sendPart(page, out);
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
