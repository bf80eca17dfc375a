package org.saisine.archive;

import java.io.InputStream;
import java.util.List;
import org.saisine.archive.child.FrameType;
import org.saisine.archive.child.WordBox;

/** What the child said, as {@link FrameType} describes it. */
sealed interface Frame {

    record Counted(int pages, boolean more) implements Frame {}

    record Started(int page) implements Frame {}

    record Text(int page, float width, float height, boolean needsOcr, boolean cut, String text, List<WordBox> words)
            implements Frame {}

    /**
     * @param pixels gray, row by row; to be read, or left, before the next frame is asked for
     */
    record Raster(int page, float width, float height, int columns, int rows, InputStream pixels) implements Frame {}

    record Blank(int page, float width, float height) implements Frame {}

    record Failed(int page) implements Frame {}

    /**
     * @param content to be read, or left, before the next frame is asked for
     */
    record Part(int number, String name, long size, InputStream content) implements Frame {}

    record Picture(byte[] png) implements Frame {}

    record Ended(FrameType.Ending ending) implements Frame {}
}
