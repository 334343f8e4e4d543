package dev.kuri.telegram.card;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Writes pictures as PNG. */
final class Png {
    /** Takes half of the time of the usual, for a fifth more bytes. */
    private static final float QUICKLY = 0.9f;

    private Png() {}

    static byte[] of(BufferedImage picture) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        ImageWriteParam way = writer.getDefaultWriteParam();
        way.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        way.setCompressionQuality(QUICKLY);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        // In memory: ImageIO's own way to a stream goes through a file.
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(picture, null, null), way);
        } catch (IOException e) {
            throw new UncheckedIOException("A picture cannot be written to memory", e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
