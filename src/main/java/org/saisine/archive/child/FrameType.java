package org.saisine.archive.child;

/**
 * What the child says, one frame at a time on its standard output: a type byte, a four-byte length, the payload. Numbers
 * are big-endian, text is UTF-8, pages count from 1.
 */
public enum FrameType {
    /** {@code int} pages found by walking the page tree, {@code byte} 1 where there are more than may be read. */
    COUNTED,
    /** {@code int} page that is being worked on: whatever kills the child now is this page's fault. */
    STARTED,
    /**
     * {@code int} page, {@code float} width, {@code float} height, {@code byte} {@link #NEEDS_OCR} | {@link #CUT}, {@code int}
     * length of the {@link WordBoxes}, these, text.
     */
    TEXT,
    /** {@code int} page, {@code float} width and height, {@code int} width and height in pixels, gray pixels row by row. */
    RASTER,
    /** {@code int} page, {@code float} width, {@code float} height: rendered, and nothing is on it. */
    BLANK,
    /** {@code int} page that could not be read; the child goes on. */
    FAILED,
    /** A PNG. */
    PICTURE,
    /** {@code int} number, {@code short} length of a name, the name, the bytes of a file inside the file. */
    PART,
    /** {@code byte} ordinal of an {@link Ending}; the last frame. */
    ENDED;

    public static final int NEEDS_OCR = 1;
    public static final int CUT = 2;

    /** How the whole file went. */
    public enum Ending {
        /** Every page was tried. */
        DONE,
        /** A password is needed to open it. */
        PROTECTED,
        /** It cannot be opened as what it claims to be. */
        BROKEN
    }
}
