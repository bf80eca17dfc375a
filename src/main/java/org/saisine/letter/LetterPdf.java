package org.saisine.letter;

import com.openhtmltopdf.extend.FSCacheEx;
import com.openhtmltopdf.extend.FSCacheValue;
import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.CacheStore;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import jakarta.enterprise.context.ApplicationScoped;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jsoup.helper.W3CDom;
import org.saisine.web.Problem;

/** A letter as PDF, fit to be kept and to be read aloud (PDF/A-3a and PDF/UA-1), laid out for a window envelope. */
@ApplicationScoped
public class LetterPdf {

    private static final String SERIF = "Source Serif 4";

    private static final List<Font> FONTS = List.of(
            Font.of("SourceSerif4-Regular", SERIF, 400, FontStyle.NORMAL),
            Font.of("SourceSerif4-Italic", SERIF, 400, FontStyle.ITALIC),
            Font.of("SourceSerif4-Bold", SERIF, 700, FontStyle.NORMAL),
            Font.of("SourceSerif4-BoldItalic", SERIF, 700, FontStyle.ITALIC),
            Font.of("AtkinsonHyperlegibleNext-Regular", "Atkinson Hyperlegible Next", 400, FontStyle.NORMAL));

    private static final byte[] SRGB =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    private final FSCacheEx<String, FSCacheValue> fontMetrics = new FSDefaultCacheStore();

    static {
        XRLog.setLoggingEnabled(false);
    }

    /**
     * The letter as a PDF file.
     *
     * @throws Problem invalid, where the text is empty or longer than 200 000 characters
     */
    public byte[] render(LetterHead head, String markdown) {
        LetterBody.check(markdown);
        ByteArrayOutputStream pdf = new ByteArrayOutputStream(64 * 1024);
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .useFastMode()
                .usePdfUaAccessibility(true)
                .usePdfAConformance(PdfAConformance.PDFA_3_A)
                .useColorProfile(SRGB)
                .withProducer("Saisine")
                .useUnicodeLineBreaker(new FrenchLineBreaks())
                .useCacheStore(CacheStore.PDF_FONT_METRICS, fontMetrics)
                // A letter's text comes from anyone: no address that it names is ever opened.
                .useExternalResourceAccessControl(
                        (uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .withW3cDocument(W3CDom.convert(LetterPage.of(head, markdown)), null)
                .toStream(pdf);
        FONTS.forEach(font -> builder.useFont(
                () -> new ByteArrayInputStream(font.bytes()), font.family(), font.weight(), font.style(), true));
        try {
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pdf.toByteArray();
    }

    private record Font(byte[] bytes, String family, int weight, FontStyle style) {

        static Font of(String file, String family, int weight, FontStyle style) {
            return new Font(Resource.bytes("fonts/" + file + ".ttf"), family, weight, style);
        }
    }
}
