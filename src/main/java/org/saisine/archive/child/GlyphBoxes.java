package org.saisine.archive.child;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.TextPosition;

/** Gathers where the words of a page stand while its text is written, one run of glyphs after the other. */
final class GlyphBoxes {

    /** PDFBox tells about the height of a capital; letters also reach above it and below the line. */
    private static final double ABOVE = 1.25;

    private static final double BELOW = 0.35;

    private final PageFrame frame;
    private final List<WordBox> boxes = new ArrayList<>();

    GlyphBoxes(PDPage page) {
        PDRectangle box = page.getCropBox();
        this.frame = new PageFrame(box.getWidth(), box.getHeight(), Math.floorMod(page.getRotation(), 360));
    }

    /**
     * @param at where {@code run} begins in the text
     * @param run one word, or several where the file itself writes the spaces
     */
    void add(int at, String run, List<TextPosition> glyphs) {
        int[] drawnBy = glyphOfEach(run, glyphs);
        int start = 0;
        while (start < run.length() && boxes.size() < WordBoxes.MOST && !glyphs.isEmpty()) {
            int end = start;
            var bounds = new Bounds();
            while (end < run.length() && !isSpace(run.charAt(end))) {
                bounds.take(glyphs.get(drawnBy[end]));
                end++;
            }
            if (end > start) {
                bounds.box(at + start, end - start).ifPresent(boxes::add);
            }
            start = end + 1;
        }
    }

    /** The boxes of the text that is left when it begins {@code skipped} characters later and is {@code length} long. */
    List<WordBox> of(int skipped, int length) {
        return boxes.stream()
                .filter(box -> box.start() >= skipped && box.end() - skipped <= length)
                .map(box ->
                        new WordBox(box.start() - skipped, box.length(), box.x(), box.y(), box.width(), box.height()))
                .toList();
    }

    /** Which glyph draws each character; told by their share where a ligature or an accent was taken apart since. */
    private static int[] glyphOfEach(String run, List<TextPosition> glyphs) {
        int[] drawnBy = new int[run.length()];
        int at = 0;
        for (int glyph = 0; glyph < glyphs.size(); glyph++) {
            String drawn = glyphs.get(glyph).getUnicode();
            for (int i = 0; drawn != null && i < drawn.length(); i++, at++) {
                if (at < drawnBy.length) {
                    drawnBy[at] = glyph;
                }
            }
        }
        if (at != run.length()) {
            for (int i = 0; i < drawnBy.length; i++) {
                drawnBy[i] = (int) ((long) i * glyphs.size() / drawnBy.length);
            }
        }
        return drawnBy;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** The smallest rectangle around some glyphs, in shares of the page. */
    private final class Bounds {

        private double left = Double.POSITIVE_INFINITY;
        private double top = Double.POSITIVE_INFINITY;
        private double right = Double.NEGATIVE_INFINITY;
        private double bottom = Double.NEGATIVE_INFINITY;

        void take(TextPosition glyph) {
            double x = glyph.getTextMatrix().getTranslateX();
            double y = glyph.getTextMatrix().getTranslateY();
            double alongX = glyph.getEndX() - x;
            double alongY = glyph.getEndY() - y;
            double width = Math.hypot(alongX, alongY);
            if (!(width > 0)) {
                return;
            }
            // Upright on the line of writing, whichever way that runs.
            double upX = -alongY / width * glyph.getHeight();
            double upY = alongX / width * glyph.getHeight();
            corner(x - upX * BELOW, y - upY * BELOW);
            corner(x + upX * ABOVE, y + upY * ABOVE);
            corner(x + alongX - upX * BELOW, y + alongY - upY * BELOW);
            corner(x + alongX + upX * ABOVE, y + alongY + upY * ABOVE);
        }

        private void corner(double x, double y) {
            left = Math.min(left, frame.across(x, y));
            right = Math.max(right, frame.across(x, y));
            top = Math.min(top, frame.down(x, y));
            bottom = Math.max(bottom, frame.down(x, y));
        }

        Optional<WordBox> box(int start, int length) {
            return WordBox.within(start, length, left, top, right, bottom);
        }
    }
}
