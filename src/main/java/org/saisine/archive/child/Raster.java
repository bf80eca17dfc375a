package org.saisine.archive.child;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;

/** A page in gray, one byte a pixel. */
record Raster(int width, int height, byte[] gray) {

    /** Fewer dark pixels than this is dust, not writing: a single full stop at 300 dpi has some thirty. */
    private static final int DUST = 60;

    private static final int DARK = 160;

    static Raster of(BufferedImage image) {
        BufferedImage gray = image.getType() == BufferedImage.TYPE_BYTE_GRAY
                ? image
                : drawn(image, image.getWidth(), image.getHeight());
        byte[] pixels = ((DataBufferByte) gray.getRaster().getDataBuffer()).getData();
        return new Raster(gray.getWidth(), gray.getHeight(), pixels);
    }

    /** {@code image} on white, in gray, at another size. */
    static BufferedImage drawn(BufferedImage image, int width, int height) {
        var target = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = target.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, width, height);
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(image, 0, 0, width, height, null);
        graphics.dispose();
        return target;
    }

    /** True for a page on which there is nothing to read. */
    boolean isBlank() {
        int lightest = 0;
        for (byte pixel : gray) {
            lightest = Math.max(lightest, pixel & 0xff);
        }
        int threshold = Math.min(DARK, lightest * 3 / 4);
        int dark = 0;
        for (byte pixel : gray) {
            if ((pixel & 0xff) < threshold && ++dark > DUST) {
                return false;
            }
        }
        return true;
    }
}
