package org.saisine.letter;

import com.openhtmltopdf.extend.FSCacheEx;
import com.openhtmltopdf.extend.FSCacheValue;
import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.CacheStore;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jsoup.helper.W3CDom;
import org.saisine.web.Problem;

/** A letter as PDF, fit to be kept and to be read aloud (PDF/A-3a and PDF/UA-1), laid out for a window envelope. */
@Singleton
public class LetterPdf {

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
                .useColorProfile(LetterFonts.SRGB)
                .withProducer("Saisine")
                .useUnicodeLineBreaker(new FrenchLineBreaks())
                .useCacheStore(CacheStore.PDF_FONT_METRICS, fontMetrics)
                // A letter's text comes from anyone: no address that it names is ever opened.
                .useExternalResourceAccessControl(
                        (uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .withW3cDocument(W3CDom.convert(LetterPage.of(head, markdown)), null)
                .toStream(pdf);
        LetterFonts.embedIn(builder);
        try {
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pdf.toByteArray();
    }
}
