package org.saisine.archive;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What Tesseract read on a page.
 *
 * @param confidence mean over the words, 0 to 100; null where it read none
 */
record OcrText(String words, @Nullable Float confidence) {

    private static final int LEVEL = 0;
    private static final int BLOCK = 2;
    private static final int PARAGRAPH = 3;
    private static final int LINE = 4;
    private static final int CONFIDENCE = 10;
    private static final int TEXT = 11;
    private static final String WORD = "5";

    /** From Tesseract's table: one row a word, each with its block, paragraph and line. */
    static OcrText ofTsv(String tsv) {
        var text = new StringBuilder();
        List<Float> confidences = new ArrayList<>();
        String paragraph = "";
        String line = "";
        for (String row : tsv.split("\n")) {
            String[] cells = row.split("\t", -1);
            if (cells.length <= TEXT || !cells[LEVEL].equals(WORD) || cells[TEXT].isBlank()) {
                continue;
            }
            String itsParagraph = cells[BLOCK] + "/" + cells[PARAGRAPH];
            String itsLine = itsParagraph + "/" + cells[LINE];
            if (!text.isEmpty()) {
                text.append(itsLine.equals(line) ? " " : itsParagraph.equals(paragraph) ? "\n" : "\n\n");
            }
            text.append(cells[TEXT].strip());
            confidences.add(Float.parseFloat(cells[CONFIDENCE]));
            paragraph = itsParagraph;
            line = itsLine;
        }
        return new OcrText(text.toString(), mean(confidences));
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
