package org.saisine.archive;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;

/** Files made for tests: honest ones here, crafted ones in {@link HostileFiles}. */
public final class TestFiles {

    private TestFiles() {}

    /** A PDF with a text layer, one page a text. */
    public static byte[] letter(String... pages) throws IOException {
        try (var document = new PDDocument()) {
            for (String text : pages) {
                addPage(document, text);
            }
            return bytes(document);
        }
    }

    static PDPage addPage(PDDocument document, String text) throws IOException {
        var page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        try (var content = new PDPageContentStream(document, page)) {
            write(content, text, 700);
        }
        return page;
    }

    private static void write(PDPageContentStream content, String text, float height) throws IOException {
        content.beginText();
        content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
        content.newLineAtOffset(72, height);
        content.showText(text);
        content.endText();
    }

    /** A PDF as a scanner makes it: each page is one picture of {@code text} and nothing else. */
    public static byte[] scan(String text, int pages) throws IOException {
        try (var document = new PDDocument()) {
            for (int i = 0; i < pages; i++) {
                addScan(document, text);
            }
            return bytes(document);
        }
    }

    private static PDPage addScan(PDDocument document, String text) throws IOException {
        var page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        var picture = LosslessFactory.createFromImage(document, picture(text));
        try (var content = new PDPageContentStream(document, page)) {
            content.drawImage(
                    picture,
                    0,
                    0,
                    page.getCropBox().getWidth(),
                    page.getCropBox().getHeight());
        }
        return page;
    }

    /** A scan whose picture lies on its side, and which says so ({@code /Rotate}). */
    static byte[] turnedScan(String text, int quarters) throws IOException {
        try (var document = new PDDocument()) {
            var lying = turned(picture(text), 4 - quarters);
            var page = new PDPage(new PDRectangle(lying.getWidth() * 0.48f, lying.getHeight() * 0.48f));
            page.setRotation(quarters * 90);
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                content.drawImage(
                        LosslessFactory.createFromImage(document, lying),
                        0,
                        0,
                        page.getCropBox().getWidth(),
                        page.getCropBox().getHeight());
            }
            return bytes(document);
        }
    }

    /** A scan under which somebody else's OCR has laid {@code layer}, invisible. */
    static byte[] scanOver(String layer, String text) throws IOException {
        try (var document = new PDDocument()) {
            PDPage page = addScan(document, text);
            try (var content = new PDPageContentStream(document, page, AppendMode.APPEND, true)) {
                content.setRenderingMode(RenderingMode.NEITHER);
                write(content, layer, 700);
            }
            return bytes(document);
        }
    }

    /** A scan on whose foot the prefecture has put its stamp, as text. */
    static byte[] stampedScan(String text) throws IOException {
        try (var document = new PDDocument()) {
            PDPage page = addScan(document, text);
            try (var content = new PDPageContentStream(document, page, AppendMode.APPEND, true)) {
                write(content, "Reçu en préfecture le 12/07/2024", 100);
            }
            return bytes(document);
        }
    }

    /** A TIFF of several pages, as fax servers make them. */
    static byte[] tiff(String... pages) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("tiff").next();
        try (var stream = ImageIO.createImageOutputStream(out)) {
            writer.setOutput(stream);
            writer.prepareWriteSequence(null);
            for (String page : pages) {
                writer.writeToSequence(new IIOImage(picture(page), null, null), null);
            }
            writer.endWriteSequence();
        }
        return out.toByteArray();
    }

    /** An A4 page at 150 dpi. */
    static BufferedImage picture(String text) {
        var image = new BufferedImage(1240, 1754, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        graphics.setColor(Color.BLACK);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setFont(new Font(Font.SERIF, Font.PLAIN, 32));
        graphics.drawString(text, 150, 300);
        graphics.dispose();
        return image;
    }

    /** A photograph taken with the camera on its side, which noted so: {@code orientation} as in EXIF, 1 to 8. */
    static byte[] photograph(BufferedImage image, int orientation) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(image, "jpeg", out);
        byte[] jpeg = out.toByteArray();
        ByteBuffer exif = ByteBuffer.allocate(36).order(ByteOrder.BIG_ENDIAN);
        exif.putShort((short) 0xffe1).putShort((short) 34).put("Exif\0\0MM".getBytes(StandardCharsets.US_ASCII));
        exif.putShort((short) 42).putInt(8).putShort((short) 1);
        exif.putShort((short) 274).putShort((short) 3).putInt(1).putShort((short) orientation);
        var photograph = new ByteArrayOutputStream();
        photograph.write(jpeg, 0, 2);
        photograph.write(exif.array());
        photograph.write(jpeg, 2, jpeg.length - 2);
        return photograph.toByteArray();
    }

    /** {@code image} turned clockwise by quarters of a turn. */
    static BufferedImage turned(BufferedImage image, int quarters) {
        boolean lies = quarters % 2 != 0;
        var turned = new BufferedImage(
                lies ? image.getHeight() : image.getWidth(),
                lies ? image.getWidth() : image.getHeight(),
                image.getType());
        Graphics2D graphics = turned.createGraphics();
        graphics.translate(turned.getWidth() / 2.0, turned.getHeight() / 2.0);
        graphics.rotate(quarters * Math.PI / 2);
        graphics.drawImage(image, -image.getWidth() / 2, -image.getHeight() / 2, null);
        graphics.dispose();
        return turned;
    }

    static byte[] png(BufferedImage image) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }

    static byte[] bytes(PDDocument document) throws IOException {
        var out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }
}
