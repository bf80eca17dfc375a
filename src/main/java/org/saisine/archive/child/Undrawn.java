package org.saisine.archive.child;

import java.awt.image.BufferedImage;
import java.io.IOException;

/** A file without a picture of its pages: text, or a container of other files. */
interface Undrawn extends Source {

    @Override
    default float width(int page) {
        return 0;
    }

    @Override
    default float height(int page) {
        return 0;
    }

    @Override
    default BufferedImage gray(int page, int dpi) throws IOException {
        throw new UnreadableFile("no picture");
    }

    @Override
    default BufferedImage colour(int page, int dpi) throws IOException {
        throw new UnreadableFile("no picture");
    }
}
