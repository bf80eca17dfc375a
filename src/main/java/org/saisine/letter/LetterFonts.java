package org.saisine.letter;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The fonts and the colours of a letter, which PDF/A wants inside the file. Read when the first letter is printed. */
final class LetterFonts {

    static final byte[] SRGB = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    private static final String SERIF = "Source Serif 4";
    private static final String SANS = "Atkinson Hyperlegible Next";

    private static final List<Font> ALL = List.of(
            Font.of("SourceSerif4-Regular", SERIF, 400, FontStyle.NORMAL),
            Font.of("SourceSerif4-Italic", SERIF, 400, FontStyle.ITALIC),
            Font.of("SourceSerif4-Bold", SERIF, 700, FontStyle.NORMAL),
            Font.of("SourceSerif4-BoldItalic", SERIF, 700, FontStyle.ITALIC),
            Font.of("AtkinsonHyperlegibleNext-Regular", SANS, 400, FontStyle.NORMAL));

    private LetterFonts() {}

    static void embedIn(PdfRendererBuilder builder) {
        ALL.forEach(font -> builder.useFont(
                () -> new ByteArrayInputStream(font.bytes()), font.family(), font.weight(), font.style(), true));
    }

    private record Font(byte[] bytes, String family, int weight, FontStyle style) {

        static Font of(String file, String family, int weight, FontStyle style) {
            return new Font(withoutLigatures(Resource.bytes("fonts/" + file + ".ttf")), family, weight, style);
        }

        /** Hides the table of substitutions: « fichier » printed with a ligature is a word that no search finds. */
        private static byte[] withoutLigatures(byte[] font) {
            int tables = ByteBuffer.wrap(font).getShort(4);
            for (int entry = 12; entry < 12 + 16 * tables; entry += 16) {
                if (new String(font, entry, 4, StandardCharsets.US_ASCII).equals("GSUB")) {
                    font[entry] = 'x';
                }
            }
            return font;
        }
    }
}
