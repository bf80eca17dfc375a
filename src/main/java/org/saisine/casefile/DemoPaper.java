package org.saisine.casefile;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Papers of a town hall that does not exist: as a PDF with its text, or as the scan of a page from its copier. */
final class DemoPaper {

    private static final float MARGIN = 72;
    private static final float SIZE = 11.5f;
    private static final float LEADING = 17;
    private static final int SCAN_DPI = 150;
    private static final double SKEW = Math.toRadians(0.4);

    private DemoPaper() {}

    /** A PDF of these paragraphs, the first as a title. */
    static byte[] pdf(String title, String... paragraphs) {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            write(document, title, List.of(paragraphs));
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same pages as a copier would give them: gray, a little askew, without a word of text. */
    static byte[] scan(String title, String... paragraphs) {
        try (PDDocument original = Loader.loadPDF(pdf(title, paragraphs));
                PDDocument scanned = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            var renderer = new PDFRenderer(original);
            for (int i = 0; i < original.getNumberOfPages(); i++) {
                addImage(scanned, askew(renderer.renderImageWithDPI(i, SCAN_DPI, ImageType.GRAY)));
            }
            scanned.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(PDDocument document, String title, List<String> paragraphs) throws IOException {
        PDFont font = font(document);
        List<String> lines = new ArrayList<>(wrap(font, title));
        for (String paragraph : paragraphs) {
            lines.add("");
            lines.addAll(wrap(font, paragraph));
        }
        int perPage = (int) ((PDRectangle.A4.getHeight() - 2 * MARGIN) / LEADING);
        for (int from = 0; from < lines.size(); from += perPage) {
            addPage(document, font, lines.subList(from, Math.min(lines.size(), from + perPage)));
        }
    }

    private static void addPage(PDDocument document, PDFont font, List<String> lines) throws IOException {
        var page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        try (var content = new PDPageContentStream(document, page)) {
            content.beginText();
            content.setFont(font, SIZE);
            content.setLeading(LEADING);
            content.newLineAtOffset(MARGIN, PDRectangle.A4.getHeight() - MARGIN);
            for (String line : lines) {
                content.showText(line);
                content.newLine();
            }
            content.endText();
        }
    }

    private static List<String> wrap(PDFont font, String paragraph) throws IOException {
        float width = PDRectangle.A4.getWidth() - 2 * MARGIN;
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : paragraph.split(" ")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (font.getStringWidth(longer) / 1000 * SIZE > width) {
                lines.add(line.toString());
                line = new StringBuilder(word);
            } else {
                line = new StringBuilder(longer);
            }
        }
        lines.add(line.toString());
        return lines;
    }

    private static PDFont font(PDDocument document) throws IOException {
        try (InputStream ttf = DemoPaper.class.getResourceAsStream("/fonts/SourceSerif4-Regular.ttf")) {
            return PDType0Font.load(document, ttf);
        }
    }

    private static BufferedImage askew(BufferedImage page) {
        var image = new BufferedImage(page.getWidth(), page.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D paper = image.createGraphics();
        paper.setColor(new Color(246, 246, 246));
        paper.fillRect(0, 0, image.getWidth(), image.getHeight());
        paper.rotate(SKEW, image.getWidth() / 2.0, image.getHeight() / 2.0);
        paper.drawImage(page, 0, 0, null);
        paper.dispose();
        return image;
    }

    private static void addImage(PDDocument document, BufferedImage image) throws IOException {
        var page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        PDImageXObject scan = JPEGFactory.createFromImage(document, image, 0.7f);
        try (var content = new PDPageContentStream(document, page)) {
            content.drawImage(scan, 0, 0, PDRectangle.A4.getWidth(), PDRectangle.A4.getHeight());
        }
    }
}
