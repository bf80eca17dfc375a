package org.saisine.archive.child;

import java.util.Optional;

/**
 * Where a word of a page stands, in ten-thousandths of the page as it is displayed, from its upper left corner.
 *
 * @param start of the word in the page's text
 * @param length of the word in the page's text
 */
public record WordBox(int start, int length, int x, int y, int width, int height) {

    public static final int WHOLE = 10_000;

    public WordBox {
        if (start < 0 || length < 1 || x < 0 || y < 0 || width < 1 || height < 1) {
            throw new IllegalArgumentException("no box of a word");
        }
        if (length > Integer.MAX_VALUE - start || x > WHOLE - width || y > WHOLE - height) {
            throw new IllegalArgumentException("a box beyond its page");
        }
    }

    /** From shares of the page, 0 to 1; what stands beyond the page is cut, and empty where nothing is left. */
    public static Optional<WordBox> within(
            int start, int length, double left, double top, double right, double bottom) {
        int x = tenThousandths(left);
        int y = tenThousandths(top);
        int width = tenThousandths(right) - x;
        int height = tenThousandths(bottom) - y;
        return width < 1 || height < 1
                ? Optional.empty()
                : Optional.of(new WordBox(start, length, x, y, width, height));
    }

    private static int tenThousandths(double share) {
        return (int) Math.clamp(Math.round(share * WHOLE), 0L, (long) WHOLE);
    }

    public int end() {
        return start + length;
    }
}
