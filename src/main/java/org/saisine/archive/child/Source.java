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

    float width(int page) throws IOException;

    float height(int page) throws IOException;

    /** The page in gray, at a resolution that suits OCR. */
    BufferedImage gray(int page, int dpi) throws IOException;

    /** The page in colour, for people. */
    BufferedImage colour(int page, int dpi) throws IOException;
}
