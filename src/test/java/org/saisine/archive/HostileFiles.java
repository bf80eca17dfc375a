package org.saisine.archive;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

/** Files that hang, exhaust or deceive a parser. */
final class HostileFiles {

    private HostileFiles() {}

    /** A PDF whose page tree has itself among its kids, beside one honest page. */
    static byte[] pageTreeLoop() throws IOException {
        return changed((pages, document) -> ((COSArray) pages.getDictionaryObject(COSName.KIDS)).add(pages));
    }

    /** A PDF of one page that claims two thousand million. */
    static byte[] countOfTwoThousandMillion() throws IOException {
        return changed((pages, document) -> pages.setItem(COSName.COUNT, COSInteger.get(2_000_000_000)));
    }

    /** Three pages; the second draws a form that draws itself twice, which takes for ever. */
    static byte[] secondPageForEver() throws IOException {
        try (var document = new PDDocument()) {
            TestFiles.addPage(document, "La première page");
            var page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            var form = new PDFormXObject(document);
            form.setBBox(PDRectangle.A4);
            var resources = new PDResources();
            resources.put(COSName.getPDFName("F"), form);
            form.setResources(resources);
            try (OutputStream content = form.getStream().createOutputStream()) {
                content.write("/F Do /F Do /F Do".getBytes(StandardCharsets.US_ASCII));
            }
            page.setResources(resources);
            var stream = new PDStream(document);
            try (OutputStream content = stream.createOutputStream()) {
                content.write("/F Do".getBytes(StandardCharsets.US_ASCII));
            }
            page.setContents(stream);
            TestFiles.addPage(document, "La troisième page");
            return TestFiles.bytes(document);
        }
    }

    /** Needs {@code userPassword} to be opened; with an empty one, only printing and changing are forbidden. */
    static byte[] encrypted(String userPassword) throws IOException {
        try (var document = new PDDocument()) {
            TestFiles.addPage(document, "Le texte protégé");
            var permission = new AccessPermission();
            permission.setCanExtractContent(false);
            var policy = new StandardProtectionPolicy("propriétaire", userPassword, permission);
            policy.setEncryptionKeyLength(128);
            document.protect(policy);
            return TestFiles.bytes(document);
        }
    }

    static byte[] truncated() throws IOException {
        List<String> pages = new ArrayList<>();
        for (int i = 1; i <= 20; i++) {
            pages.add("Page numéro " + i);
        }
        byte[] whole = TestFiles.letter(pages.toArray(String[]::new));
        return Arrays.copyOf(whole, whole.length / 20);
    }

    /** A PNG of some fifty kilobytes with four hundred million pixels. */
    static byte[] fourHundredMegapixels() throws IOException {
        return TestFiles.png(new BufferedImage(20_000, 20_000, BufferedImage.TYPE_BYTE_BINARY));
    }

    private interface Change {

        void apply(COSDictionary pages, PDDocument document) throws IOException;
    }

    private static byte[] changed(Change change) throws IOException {
        try (var document = new PDDocument()) {
            TestFiles.addPage(document, "La page honnête");
            var pages = document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.PAGES);
            change.apply(pages, document);
            var out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }
}
