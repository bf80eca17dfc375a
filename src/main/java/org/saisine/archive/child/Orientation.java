package org.saisine.archive.child;

import java.awt.geom.AffineTransform;
import java.awt.image.AffineTransformOp;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageReader;
import javax.imageio.plugins.tiff.TIFFDirectory;
import javax.imageio.plugins.tiff.TIFFField;
import javax.imageio.stream.ImageInputStream;

/** How a camera or scanner was held, as it noted it in the file (EXIF and TIFF, tag 274): 1 upright, 2 to 8 otherwise. */
record Orientation(int value) {

    private static final Orientation UPRIGHT = new Orientation(1);
    private static final int TAG = 274;
    private static final int FIRST_MARKER = 0xffc0;
    private static final int PIXELS = 0xffda;
    private static final int NOTES = 0xffe1;
    private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
    private static final int ENTRY = 12;

    /** What a TIFF says of its {@code index}th picture; upright where it says nothing that makes sense. */
    static Orientation ofTiff(ImageReader reader, int index) {
        try {
            TIFFField field = TIFFDirectory.createFromMetadata(reader.getImageMetadata(index))
                    .getTIFFField(TAG);
            return field == null ? UPRIGHT : of(field.getAsInt(0));
        } catch (IOException | RuntimeException e) {
            return UPRIGHT;
        }
    }

    /**
     * What the camera wrote before the picture of a JPEG; the stream is left where it was. By hand, since the JDK reads no
     * notes where they stand before the JFIF header.
     */
    static Orientation ofJpeg(ImageInputStream stream) {
        try {
            stream.mark();
            stream.seek(stream.getStreamPosition() + 2);
            int value = 0;
            for (int marker = stream.readUnsignedShort();
                    value == 0 && marker >= FIRST_MARKER && marker != PIXELS;
                    marker = stream.readUnsignedShort()) {
                byte[] segment = new byte[Math.max(0, stream.readUnsignedShort() - 2)];
                stream.readFully(segment);
                value = marker == NOTES ? ofExif(segment) : 0;
            }
            return of(value);
        } catch (IOException | RuntimeException e) {
            return UPRIGHT;
        } finally {
            reset(stream);
        }
    }

    static Orientation upright() {
        return UPRIGHT;
    }

    private static Orientation of(int value) {
        return value >= 1 && value <= 8 ? new Orientation(value) : UPRIGHT;
    }

    private static void reset(ImageInputStream stream) {
        try {
            stream.reset();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** True where width and height change places. */
    boolean swapsSides() {
        return value >= 5;
    }

    /** The picture as it was meant to be looked at. */
    BufferedImage upright(BufferedImage image) {
        if (value == 1) {
            return image;
        }
        int width = swapsSides() ? image.getHeight() : image.getWidth();
        int height = swapsSides() ? image.getWidth() : image.getHeight();
        int type = image.getType() == BufferedImage.TYPE_BYTE_GRAY ? image.getType() : BufferedImage.TYPE_INT_RGB;
        var upright = new BufferedImage(width, height, type);
        var turn = new AffineTransformOp(
                turn(image.getWidth(), image.getHeight()), AffineTransformOp.TYPE_NEAREST_NEIGHBOR);
        upright.createGraphics().drawImage(image, turn, 0, 0);
        return upright;
    }

    private AffineTransform turn(int w, int h) {
        return switch (value) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, w, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, w, h);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, h);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, h, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, h, w);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, w);
            default -> new AffineTransform();
        };
    }

    /** An EXIF segment is a small TIFF behind six bytes; 0 where it is something else. */
    private static int ofExif(byte[] bytes) {
        if (bytes.length < EXIF.length + 8 || !startsWith(bytes, EXIF)) {
            return 0;
        }
        ByteBuffer tiff =
                ByteBuffer.wrap(bytes, EXIF.length, bytes.length - EXIF.length).slice();
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        int entries = tiff.getShort(directory) & 0xffff;
        for (int at = directory + 2; entries > 0; entries--, at += ENTRY) {
            if ((tiff.getShort(at) & 0xffff) == TAG) {
                return tiff.getShort(at + 8);
            }
        }
        return 0;
    }

    private static boolean startsWith(byte[] bytes, byte[] start) {
        return ByteBuffer.wrap(bytes, 0, start.length).equals(ByteBuffer.wrap(start));
    }
}
