package org.saisine.archive.child;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * The boxes of a page's words as bytes: a version, then six numbers a word, each told from the word before it (gap and length
 * in the text, way to the right and down, growth in width and height), seven bits a byte.
 */
public final class WordBoxes {

    /** A page crowded with words has some thousands; the words after these have no box. */
    public static final int MOST = 20_000;

    /** No page's boxes take more bytes. */
    public static final int LONGEST = 1 + MOST * 6 * 5;

    private static final int VERSION = 1;

    private WordBoxes() {}

    /**
     * The first {@link #MOST} boxes.
     *
     * @param boxes in the order of the text
     */
    public static byte[] encode(List<WordBox> boxes) {
        var out = new ByteArrayOutputStream(1 + boxes.size() * 8);
        out.write(VERSION);
        int at = 0;
        int x = 0;
        int y = 0;
        int width = 0;
        int height = 0;
        for (WordBox box : boxes.subList(0, Math.min(MOST, boxes.size()))) {
            if (box.start() < at) {
                throw new IllegalArgumentException("words out of order");
            }
            write(box.start() - at, out);
            write(box.length(), out);
            writeSigned(box.x() - x, out);
            writeSigned(box.y() - y, out);
            writeSigned(box.width() - width, out);
            writeSigned(box.height() - height, out);
            at = box.end();
            x = box.x() + box.width();
            y = box.y();
            width = box.width();
            height = box.height();
        }
        return out.toByteArray();
    }

    /**
     * @param textLength of the page's text, within which every word stands
     * @throws IllegalArgumentException where the bytes are not the boxes of such a text
     */
    public static List<WordBox> decode(byte[] bytes, int textLength) {
        var in = new Numbers(bytes);
        if (in.next() != VERSION) {
            throw new IllegalArgumentException("unknown version");
        }
        List<WordBox> boxes = new ArrayList<>();
        int at = 0;
        int x = 0;
        int y = 0;
        int width = 0;
        int height = 0;
        while (in.hasNext()) {
            if (boxes.size() == MOST) {
                throw new IllegalArgumentException("too many words");
            }
            int start = Math.addExact(at, in.next());
            int length = in.next();
            x += in.nextSigned();
            y += in.nextSigned();
            width += in.nextSigned();
            height += in.nextSigned();
            var box = new WordBox(start, length, x, y, width, height);
            if (start < at || box.end() > textLength) {
                throw new IllegalArgumentException("a word outside the text");
            }
            boxes.add(box);
            at = box.end();
            x = box.x() + box.width();
        }
        return boxes;
    }

    private static void write(int number, ByteArrayOutputStream out) {
        int left = number;
        while ((left & ~0x7f) != 0) {
            out.write(left & 0x7f | 0x80);
            left >>>= 7;
        }
        out.write(left);
    }

    /** Small numbers of either sign take one byte. */
    private static void writeSigned(int number, ByteArrayOutputStream out) {
        write(number << 1 ^ number >> 31, out);
    }

    /** The numbers of which the bytes consist. */
    private static final class Numbers {

        private final byte[] bytes;
        private int at;

        Numbers(byte[] bytes) {
            this.bytes = bytes;
        }

        boolean hasNext() {
            return at < bytes.length;
        }

        int next() {
            int number = 0;
            for (int shift = 0; shift < 32; shift += 7) {
                if (!hasNext()) {
                    throw new IllegalArgumentException("cut");
                }
                byte part = bytes[at++];
                number |= (part & 0x7f) << shift;
                if (part >= 0) {
                    return number;
                }
            }
            throw new IllegalArgumentException("a number without end");
        }

        int nextSigned() {
            int number = next();
            return number >>> 1 ^ -(number & 1);
        }
    }
}
