package org.saisine.archive.child;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes frames to the parent. */
final class FrameWriter {

    private static final int LONGEST_NAME = 1000;

    private final DataOutputStream out;

    FrameWriter(OutputStream out) {
        this.out = new DataOutputStream(new BufferedOutputStream(out, 1 << 16));
    }

    void counted(int pages, boolean more) throws IOException {
        head(FrameType.COUNTED, 5);
        out.writeInt(pages);
        out.writeByte(more ? 1 : 0);
        out.flush();
    }

    void started(int page) throws IOException {
        number(FrameType.STARTED, page);
    }

    void failed(int page) throws IOException {
        number(FrameType.FAILED, page);
    }

    /** A text of which nobody knows where its words stand. */
    void text(int page, float width, float height, int flags, String text) throws IOException {
        text(page, width, height, flags, text, List.of());
    }

    void text(int page, float width, float height, int flags, String text, List<WordBox> words) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        byte[] boxes = WordBoxes.encode(words);
        head(FrameType.TEXT, 17 + boxes.length + bytes.length);
        place(page, width, height);
        out.writeByte(flags);
        out.writeInt(boxes.length);
        out.write(boxes);
        out.write(bytes);
        out.flush();
    }

    void blank(int page, float width, float height) throws IOException {
        head(FrameType.BLANK, 12);
        place(page, width, height);
        out.flush();
    }

    void raster(int page, float width, float height, Raster pixels) throws IOException {
        head(FrameType.RASTER, 20 + pixels.gray().length);
        place(page, width, height);
        out.writeInt(pixels.width());
        out.writeInt(pixels.height());
        out.write(pixels.gray());
        out.flush();
    }

    void part(int number, String name, Path content) throws IOException {
        byte[] label = name.substring(0, Math.min(LONGEST_NAME, name.length())).getBytes(StandardCharsets.UTF_8);
        head(FrameType.PART, (int) (6 + label.length + Files.size(content)));
        out.writeInt(number);
        out.writeShort(label.length);
        out.write(label);
        Files.copy(content, out);
        out.flush();
    }

    void picture(byte[] png) throws IOException {
        head(FrameType.PICTURE, png.length);
        out.write(png);
        out.flush();
    }

    void ended(FrameType.Ending ending) throws IOException {
        head(FrameType.ENDED, 1);
        out.writeByte(ending.ordinal());
        out.flush();
    }

    private void number(FrameType type, int page) throws IOException {
        head(type, 4);
        out.writeInt(page);
        out.flush();
    }

    private void place(int page, float width, float height) throws IOException {
        out.writeInt(page);
        out.writeFloat(width);
        out.writeFloat(height);
    }

    private void head(FrameType type, int length) throws IOException {
        out.writeByte(type.ordinal());
        out.writeInt(length);
    }
}
