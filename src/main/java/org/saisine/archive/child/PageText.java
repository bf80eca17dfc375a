package org.saisine.archive.child;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageTree;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;

/** The text layer of one page, and how much of the page is covered by pictures. */
final class PageText extends PDFTextStripper {

    /** A scan fills its page; a letterhead or a photograph does not. */
    private static final double SCAN = 0.6;

    /** A scan often carries a stamp in real letters ("Reçu en préfecture le …"), which is not the page's text. */
    private static final int STAMP = 400;

    private final PDPage page;
    private final int limit;
    private final StringWriter out = new StringWriter();
    private final GlyphBoxes boxes;
    private int glyphs;
    private double covered;
    private String words = "";
    private List<WordBox> wordBoxes = List.of();

    private PageText(PDPage page, int limit) {
        this.page = page;
        this.limit = limit;
        this.boxes = new GlyphBoxes(page);
        // The stripper counts pages in processPages, which is replaced below: its count stays at 0.
        setStartPage(0);
        addOperator(new PictureCover());
    }

    static PageText of(PDDocument document, PDPage page, int limit) throws UnreadableFile {
        try {
            var text = new PageText(page, limit);
            text.writeText(document, text.out);
            text.keep(text.out.toString());
            return text;
        } catch (IOException e) {
            throw new UnreadableFile(e);
        }
    }

    private void keep(String all) {
        String stripped = all.strip();
        words = stripped.length() > limit ? stripped.substring(0, limit) : stripped;
        wordBoxes = boxes.of(all.length() - all.stripLeading().length(), words.length());
    }

    String words() {
        return words;
    }

    /** Where the words of {@link #words} stand, in its order. */
    List<WordBox> wordBoxes() {
        return wordBoxes;
    }

    boolean isCut() {
        return glyphs > limit;
    }

    /** No text, text that no reader could read, or a scan with no more text than a stamp. */
    boolean needsOcr() {
        return !TextQuality.isReadable(words) || (covered >= SCAN && words.length() < STAMP);
    }

    @Override
    protected void processPages(PDPageTree all) throws IOException {
        processPage(page);
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        if (++glyphs <= limit) {
            super.processTextPosition(text);
        }
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) throws IOException {
        // PostgreSQL keeps no NUL, and the parent would have to move every box behind one.
        String kept = text.replace("\u0000", "");
        boxes.add(out.getBuffer().length(), kept, positions);
        super.writeString(kept, positions);
    }

    private void cover(Matrix place) {
        double area = Math.abs(
                (double) place.getScaleX() * place.getScaleY() - (double) place.getShearX() * place.getShearY());
        double whole = (double) page.getCropBox().getWidth() * page.getCropBox().getHeight();
        covered += Math.min(1, area / whole);
    }

    /** The operator {@code Do}: pictures are measured, never decoded; forms are entered as before. */
    private final class PictureCover extends DrawObject {

        PictureCover() {
            super(PageText.this);
        }

        @Override
        public void process(Operator operator, List<COSBase> operands) throws IOException {
            if (isPicture(operands)) {
                cover(getGraphicsState().getCurrentTransformationMatrix());
            } else {
                super.process(operator, operands);
            }
        }

        private boolean isPicture(List<COSBase> operands) {
            return !operands.isEmpty()
                    && operands.get(0) instanceof COSName name
                    && getResources() != null
                    && getResources().getCOSObject().getDictionaryObject(COSName.XOBJECT) instanceof COSDictionary all
                    && all.getDictionaryObject(name) instanceof COSDictionary object
                    && COSName.IMAGE.equals(object.getCOSName(COSName.SUBTYPE));
        }
    }
}
