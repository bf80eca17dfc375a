package org.saisine.archive;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.saisine.archive.child.FrameType;
import org.saisine.archive.child.WordBox;
import org.saisine.archive.child.WordBoxes;

/** Reads the child's frames and believes nothing: a frame of an unknown type or a wild length ends the conversation. */
final class FrameReader {

    private static final int SMALL = 64;

    /** More than the sandbox lets a child lay down. */
    private static final int LARGEST_PART = 300 << 20;

    private static final int LONGEST_NAME = 4000;

    private final DataInputStream in;
    private final int longestText;
    private final int mostPixels;
    private @Nullable Body open;

    FrameReader(InputStream in, int longestText, int mostPixels) {
        this.in = new DataInputStream(new BufferedInputStream(in, 1 << 16));
        this.longestText = longestText * 4;
        this.mostPixels = mostPixels + mostPixels / 8;
    }

    /** @throws IOException where the child has ended, or says what it should not */
    Frame next() throws IOException {
        if (open != null) {
            open.skipRest();
            open = null;
        }
        int type = in.readUnsignedByte();
        int length = in.readInt();
        if (type >= FrameType.values().length) {
            throw new IOException("unknown frame " + type);
        }
        return read(FrameType.values()[type], length);
    }

    /** True where nothing waits to be read. */
    boolean isSilent() {
        try {
            return in.available() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private Frame read(FrameType type, int length) throws IOException {
        return switch (type) {
            case COUNTED -> new Frame.Counted(number(length), in.readByte() != 0);
            case STARTED -> new Frame.Started(number(length));
            case FAILED -> new Frame.Failed(number(length));
            case BLANK -> new Frame.Blank(number(length), in.readFloat(), in.readFloat());
            case TEXT -> text(length);
            case RASTER -> raster(length);
            case PART -> part(length);
            case PICTURE -> new Frame.Picture(bytes(length, mostPixels));
            case ENDED -> new Frame.Ended(ending(length));
        };
    }

    private Frame text(int length) throws IOException {
        if (length < 17 || length - 17 > longestText + WordBoxes.LONGEST) {
            throw new IOException("text of " + length);
        }
        int page = in.readInt();
        float width = in.readFloat();
        float height = in.readFloat();
        int flags = in.readUnsignedByte();
        byte[] boxes = bytes(in.readInt(), Math.min(length - 17, WordBoxes.LONGEST));
        // PostgreSQL keeps no NUL.
        String text = new String(bytes(length - 17 - boxes.length, longestText), StandardCharsets.UTF_8)
                .replace("\u0000", "");
        return new Frame.Text(
                page,
                width,
                height,
                (flags & FrameType.NEEDS_OCR) != 0,
                (flags & FrameType.CUT) != 0,
                text,
                words(boxes, text));
    }

    private static List<WordBox> words(byte[] boxes, String text) throws IOException {
        try {
            return WordBoxes.decode(boxes, text.length());
        } catch (IllegalArgumentException | ArithmeticException e) {
            throw new IOException("boxes of another text", e);
        }
    }

    private Frame raster(int length) throws IOException {
        if (length < 20 || length - 20 > mostPixels) {
            throw new IOException("raster of " + length);
        }
        int page = in.readInt();
        float width = in.readFloat();
        float height = in.readFloat();
        int columns = in.readInt();
        int rows = in.readInt();
        if ((long) columns * rows != length - 20) {
            throw new IOException("raster of " + columns + " by " + rows);
        }
        open = new Body(length - 20);
        return new Frame.Raster(page, width, height, columns, rows, open);
    }

    private Frame part(int length) throws IOException {
        if (length < 6 || length > LARGEST_PART) {
            throw new IOException("part of " + length);
        }
        int number = in.readInt();
        byte[] name = bytes(in.readUnsignedShort(), Math.min(LONGEST_NAME, length - 6));
        open = new Body(length - 6 - name.length);
        String label = new String(name, StandardCharsets.UTF_8).replace("\u0000", "");
        return new Frame.Part(number, label, length - 6 - name.length, open);
    }

    private FrameType.Ending ending(int length) throws IOException {
        int ordinal = bytes(length, 1)[0];
        if (ordinal < 0 || ordinal >= FrameType.Ending.values().length) {
            throw new IOException("unknown ending");
        }
        return FrameType.Ending.values()[ordinal];
    }

    private int number(int length) throws IOException {
        if (length < 4 || length > SMALL) {
            throw new IOException("number of " + length);
        }
        return in.readInt();
    }

    private byte[] bytes(int length, int most) throws IOException {
        if (length < 0 || length > most) {
            throw new IOException("frame of " + length);
        }
        byte[] bytes = new byte[length];
        in.readFully(bytes);
        return bytes;
    }

    /** The pixels of one frame, straight from the pipe. */
    private final class Body extends InputStream {

        private int left;

        Body(int length) {
            this.left = length;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            if (left == 0) {
                return -1;
            }
            int n = in.read(target, offset, Math.min(length, left));
            if (n < 0) {
                throw new EOFException();
            }
            left -= n;
            return n;
        }

        void skipRest() throws IOException {
            in.skipNBytes(left);
            left = 0;
        }
    }
}
