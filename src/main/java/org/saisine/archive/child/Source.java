package org.saisine.archive.child;

import java.awt.image.BufferedImage;
import java.io.Closeable;
import java.io.IOException;

/** A file that has been opened: something with pages. Pages count from 1. */
interface Source extends Closeable {

    int pages();

    /** True where there are more pages than may be read. */
    boolean hasMore();

    /** Sends the text of a page, or says that it needs OCR. */
    void sendText(int page, FrameWriter out) throws IOException;

    /** Sends a file that is inside this one, as it is. */
    default void sendPart(int number, FrameWriter out) throws IOException {
        throw new UnreadableFile("no part");
    }

    float width(int page) throws IOException;

    float height(int page) throws IOException;

    /** The page in gray, at a resolution that suits OCR. */
    BufferedImage gray(int page, int dpi) throws IOException;

    /** The page in colour, for people. */
    BufferedImage colour(int page, int dpi) throws IOException;
}
