package org.saisine.archive;

import org.jspecify.annotations.Nullable;

/**
 * A page as others see it.
 *
 * @param number from 1
 * @param confidence of the OCR, 0 to 100; null for a text layer
 * @param width in points for a PDF, in pixels for an image; 0 where unknown
 */
public record PageView(
        int number, TextSource source, @Nullable Float confidence, String text, float width, float height) {

    /** A page of which nothing could be read. */
    static PageView unreadable(int number) {
        return new PageView(number, TextSource.NONE, null, "", 0, 0);
    }
}
