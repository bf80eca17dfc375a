package org.saisine.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.saisine.archive.child.WordBox;

/**
 * What Tesseract read on a page.
 *
 * @param confidence mean over the words, 0 to 100; null where it read none
 * @param boxes where the words stand, as far as it is known
 */
record OcrText(String words, @Nullable Float confidence, List<WordBox> boxes) {

    private static final int LEVEL = 0;
    private static final int BLOCK = 2;
    private static final int PARAGRAPH = 3;
    private static final int LINE = 4;
    private static final int LEFT = 6;
    private static final int TOP = 7;
    private static final int WIDTH = 8;
    private static final int HEIGHT = 9;
    private static final int CONFIDENCE = 10;
    private static final int TEXT = 11;
    private static final String PAGE = "1";
    private static final String WORD = "5";

    /** From Tesseract's table: a row for the page, then one a word, each with its block, paragraph, line and place. */
    static OcrText ofTsv(String tsv) {
        var text = new StringBuilder();
        List<Float> confidences = new ArrayList<>();
        List<WordBox> boxes = new ArrayList<>();
        int[] page = {0, 0, 0, 0};
        String paragraph = "";
        String line = "";
        for (String row : tsv.split("\n")) {
            String[] cells = row.split("\t", -1);
            if (cells.length > TEXT && cells[LEVEL].equals(PAGE)) {
                page = place(cells);
            }
            if (cells.length <= TEXT || !cells[LEVEL].equals(WORD) || cells[TEXT].isBlank()) {
                continue;
            }
            String itsParagraph = cells[BLOCK] + "/" + cells[PARAGRAPH];
            String itsLine = itsParagraph + "/" + cells[LINE];
            if (!text.isEmpty()) {
                text.append(itsLine.equals(line) ? " " : itsParagraph.equals(paragraph) ? "\n" : "\n\n");
            }
            String word = cells[TEXT].strip();
            box(text.length(), word.length(), place(cells), page).ifPresent(boxes::add);
            text.append(word);
            confidences.add(Float.parseFloat(cells[CONFIDENCE]));
            paragraph = itsParagraph;
            line = itsLine;
        }
        return new OcrText(text.toString(), mean(confidences), boxes);
    }

    /** Left, top, width and height in pixels. */
    private static int[] place(String[] cells) {
        return IntStream.of(LEFT, TOP, WIDTH, HEIGHT)
                .map(cell -> Integer.parseInt(cells[cell]))
                .toArray();
    }

    private static Optional<WordBox> box(int start, int length, int[] word, int[] page) {
        double width = page[2];
        double height = page[3];
        return WordBox.within(
                start,
                length,
                word[0] / width,
                word[1] / height,
                ((double) word[0] + word[2]) / width,
                ((double) word[1] + word[3]) / height);
    }

    private static @Nullable Float mean(List<Float> confidences) {
        return confidences.isEmpty()
                ? null
                : (float) confidences.stream()
                        .mapToDouble(Float::doubleValue)
                        .average()
                        .orElse(0);
    }
}
