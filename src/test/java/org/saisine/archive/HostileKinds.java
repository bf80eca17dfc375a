package org.saisine.archive;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;

/** Kinds of file that hang, exhaust, deceive or break out of a parser, each by its name; small to make, whatever they unfold to. */
final class HostileKinds {

    private static final String PNG = "image/png";
    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /** @param mediaType as it is told by the content */
    record Kind(String mediaType, byte[] content) {}

    private final Map<String, Kind> kinds = new LinkedHashMap<>();

    private HostileKinds() {}

    static Map<String, Kind> all() throws IOException {
        var all = new HostileKinds();
        all.structures();
        all.bombs();
        all.loops();
        all.boxes();
        all.actions();
        all.pictures();
        all.containers();
        all.mails();
        return all.kinds;
    }

    private void pdf(String name, byte[] content) {
        kinds.put(name, new Kind(MediaTypes.PDF, content));
    }

    private void pdf(String name, RawPdf pdf) {
        pdf(name, pdf.bytes());
    }

    private void structures() throws IOException {
        pdf("header only", RawPdf.ascii("%PDF-1.7\n"));
        pdf("truncated", HostileFiles.truncated());
        pdf("no page", RawPdf.page("").replace(2, "<< /Type /Pages /Kids [] /Count 0 >>"));
        pdf("kids that are not there", RawPdf.page("").replace(2, "<< /Type /Pages /Kids [88 0 R 99 0 R] /Count 2 >>"));
        pdf("kids that are numbers", RawPdf.page("").replace(2, "<< /Type /Pages /Kids [1 2 3] /Count 3 >>"));
        pdf("no catalogue", RawPdf.page("").trailer("/Root 77 0 R"));
        pdf("catalogue that is a page", RawPdf.page("").trailer("/Root 3 0 R"));
        pdf("a wrong count", HostileFiles.countOfTwoThousandMillion());
        pdf("a tree in itself", HostileFiles.pageTreeLoop());
        pdf("tables that point at themselves", RawPdf.page("").trailer("/Root 1 0 R /Prev XREF"));
        pdf("junk before its header", RawPdf.page("").header("<html><script>alert(1)</script>\n%PDF-1.7\n"));
        pdf("a length that lies", RawPdf.page("").replace(4, "<< /Length 999999999 >>\nstream\nBT ET\nendstream"));
        pdf("arrays a hundred thousand deep", RawPdf.page("/X " + "[".repeat(100_000)));
        pdf("dictionaries fifty thousand deep", RawPdf.page("/X " + "<< /A ".repeat(50_000)));
        pdf("a reference to itself", RawPdf.page("/X 5 0 R").object("5 0 R"));
        pdf("a password", HostileFiles.encrypted("secret"));
        pdf("an owner's password", HostileFiles.encrypted(""));
        pdf(
                "an encryption that makes no sense",
                RawPdf.page("").trailer("/Root 1 0 R /Encrypt << /Filter /Standard /V 9 /R 99 >>"));
        var zip = new ByteArrayOutputStream();
        zip.writeBytes(RawPdf.page("").bytes());
        zip.writeBytes(OtherFiles.zip(Map.of("a.txt", new byte[9])));
        pdf("also a zip", zip.toByteArray());
    }

    private void bombs() {
        byte[] blanks = new byte[100 << 20];
        Arrays.fill(blanks, (byte) ' ');
        pdf("a hundred megabytes of nothing", RawPdf.page("/Contents 5 0 R").packed("", blanks, 1));
        pdf("packed four times over", RawPdf.page("/Contents 5 0 R").packed("", blanks, 4));
        byte[] glyphs =
                RawPdf.ascii("BT /H 1 Tf " + "(aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa) Tj ".repeat(120_000) + "ET");
        pdf("five million letters", RawPdf.page("/Contents 5 0 R").packed("", glyphs, 1));
        pdf(
                "a million states pushed",
                RawPdf.page("/Contents 5 0 R").packed("", RawPdf.ascii("q ".repeat(1_000_000)), 1));
        pdf(
                "a character map of sixteen million",
                RawPdf.page("", "/Font << /F 5 0 R >>", "BT /F 12 Tf (a) Tj ET")
                        .object("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /ToUnicode 6 0 R >>")
                        .stream(
                                "",
                                "1 begincodespacerange <00000000> <ffffffff> endcodespacerange 1 beginbfrange <00000000> <00ffffff>"
                                        + " <0041> endbfrange"));
        pdf("a page of a hundred thousand pieces", RawPdf.page("/Contents [" + "4 0 R ".repeat(100_000) + "]"));
        pdf(
                "a picture of 60 000 by 60 000",
                RawPdf.page("", "/XObject << /I 5 0 R >>", "q 500 0 0 500 0 0 cm /I Do Q")
                        .packed(
                                "/Type /XObject /Subtype /Image /Width 60000 /Height 60000 /BitsPerComponent 1 /ColorSpace /DeviceGray",
                                new byte[1 << 20],
                                1));
    }

    private void loops() throws IOException {
        pdf("a form that draws itself", HostileFiles.secondPageForEver());
        var tree = RawPdf.page("", "/XObject << /F 5 0 R >>", "/F Do");
        for (int i = 5; i < 33; i++) {
            tree.stream(
                    "/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /F " + (i + 1)
                            + " 0 R >> >>",
                    "/F Do /F Do");
        }
        pdf(
                "forms that double twenty-eight times",
                tree.stream("/Type /XObject /Subtype /Form /BBox [0 0 9 9]", "0 0 m"));
        pdf(
                "a letter that draws itself",
                RawPdf.page("", "/Font << /F 5 0 R >>", "BT /F 12 Tf (aaa) Tj ET")
                        .object(
                                "<< /Type /Font /Subtype /Type3 /FontBBox [0 0 9 9] /FontMatrix [1 0 0 1 0 0] /FirstChar 97 /LastChar 97"
                                        + " /Widths [9] /Encoding << /Differences [97 /a] >> /CharProcs << /a 6 0 R >>"
                                        + " /Resources << /Font << /F 5 0 R >> >> >>")
                        .stream("", "9 0 d0 BT /F 12 Tf (aaa) Tj ET"));
        pdf(
                "a pattern painted with itself",
                RawPdf.page("", "/Pattern << /P 5 0 R >>", "/Pattern cs /P scn 0 0 500 800 re f").stream(
                        "/Type /Pattern /PatternType 1 /PaintType 1 /TilingType 1 /BBox [0 0 1 1] /XStep 0.001 /YStep 0.001"
                                + " /Resources << /Pattern << /P 5 0 R >> >>",
                        "/Pattern cs /P scn 0 0 1 1 re f"));
        pdf(
                "a colour made of itself",
                RawPdf.page("", "/ColorSpace << /C 5 0 R >>", "/C cs 0 sc 0 0 9 9 re f")
                        .object("[/Indexed 5 0 R 1 <0001>]"));
        pdf(
                "a function stitched of itself",
                RawPdf.page("", "/Shading << /S 5 0 R >>", "/S sh")
                        .object("<< /ShadingType 2 /ColorSpace /DeviceGray /Coords [0 0 9 9] /Function 6 0 R >>")
                        .object("<< /FunctionType 3 /Domain [0 1] /Functions [6 0 R] /Bounds [] /Encode [0 1] >>"));
        pdf(
                "a mask masked by itself",
                RawPdf.page("", "/XObject << /I 5 0 R >>", "q 9 0 0 9 0 0 cm /I Do Q").stream(
                        "/Type /XObject /Subtype /Image /Width 1 /Height 1 /BitsPerComponent 8 /ColorSpace /DeviceGray /SMask 5 0 R",
                        "a"));
    }

    private void boxes() {
        pdf("a page as wide as a country", RawPdf.page("/MediaBox [0 0 1000000000 1000000000]"));
        pdf("a page of no size", RawPdf.page("/MediaBox [0 0 0 0]"));
        pdf("a page inside out", RawPdf.page("/MediaBox [595 842 0 0]"));
        pdf("a page turned by 45 degrees", RawPdf.page("/Rotate 45"));
        pdf("a page without its box", RawPdf.page("/MediaBox null"));
    }

    private void actions() {
        pdf(
                "a script",
                RawPdf.page("")
                        .replace(
                                1,
                                "<< /Type /Catalog /Pages 2 0 R /OpenAction << /S /JavaScript /JS (while(true){}) >> >>"));
        pdf(
                "a program to launch",
                RawPdf.page("")
                        .replace(1, "<< /Type /Catalog /Pages 2 0 R /OpenAction << /S /Launch /F (/bin/sh) >> >>"));
        pdf("a stream in another file", RawPdf.page("/Contents 5 0 R").stream("/F (/etc/passwd)", ""));
        pdf(
                "a form that asks for a file",
                RawPdf.page("").replace(1, "<< /Type /Catalog /Pages 2 0 R /AcroForm << /XFA 5 0 R >> >>").stream(
                        "", "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>"));
        pdf(
                "files inside, with odd names",
                RawPdf.page("")
                        .replace(
                                1,
                                "<< /Type /Catalog /Pages 2 0 R /Names << /EmbeddedFiles << /Names [(../../etc/x) 5 0 R] >> >> >>")
                        .object("<< /Type /Filespec /F (../../etc/x) /EF << /F 6 0 R >> >>")
                        .stream("", "x"));
    }

    private void pictures() throws IOException {
        byte[] honest = TestFiles.png(TestFiles.picture("Une page"));
        kinds.put("four hundred megapixels", new Kind(PNG, HostileFiles.fourHundredMegapixels()));
        kinds.put("a PNG that claims four thousand million pixels", new Kind(PNG, png(65_500, 65_500)));
        kinds.put("a PNG of negative size", new Kind(PNG, png(-1, -1)));
        kinds.put("half a PNG", new Kind(PNG, Arrays.copyOf(honest, honest.length / 2)));
        byte[] jpeg = TestFiles.photograph(TestFiles.picture("Une page"), 6);
        kinds.put("half a JPEG", new Kind("image/jpeg", Arrays.copyOf(jpeg, jpeg.length / 2)));
        kinds.put("the head of a JPEG", new Kind("image/jpeg", Arrays.copyOf(jpeg, 40)));
        kinds.put(
                "a TIFF whose pages go round",
                new Kind("image/tiff", RawPdf.ascii("MM\0*\0\0\0\10\0\1\1\0\0\4\0\0\0\1\0\0\0\1\0\0\0\10")));
        kinds.put("a TIFF of nothing", new Kind("image/tiff", RawPdf.ascii("II*\0\10\0\0\0")));
        ByteBuffer bmp = ByteBuffer.allocate(64).put(RawPdf.ascii("BM"));
        bmp.put(14, (byte) 40)
                .put(21, (byte) 0x7f)
                .put(25, (byte) 0x7f)
                .put(26, (byte) 1)
                .put(28, (byte) 24);
        kinds.put("a BMP of the size of a town", new Kind("image/bmp", bmp.array()));
        kinds.put("half a GIF", new Kind("image/gif", RawPdf.ascii("GIF89a\377\377\377\377\200\0\0")));
    }

    private void containers() throws IOException {
        byte[] zeros = new byte[50 << 20];
        kinds.put(
                "a zip that unfolds a thousandfold", new Kind(MediaTypes.ZIP, OtherFiles.zip(Map.of("bombe", zeros))));
        kinds.put(
                "a zip with names that climb",
                new Kind(MediaTypes.ZIP, OtherFiles.zip(Map.of("../../etc/cron.d/x", new byte[9]))));
        byte[] zip = OtherFiles.zip(Map.of("a.txt", new byte[9999]));
        kinds.put("half a zip", new Kind(MediaTypes.ZIP, Arrays.copyOf(zip, zip.length / 2)));
        kinds.put(
                "an album without photographs",
                new Kind(MediaTypes.ALBUM, OtherFiles.zip(Map.of("a.jpg", new byte[9]))));
        kinds.put(
                "an office file with entities",
                new Kind(
                        DOCX,
                        OtherFiles.zip(Map.of(
                                "word/document.xml",
                                OtherFiles.utf8(
                                        "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;\"><!ENTITY f SYSTEM \"file:///etc/passwd\">]>"
                                                + "<x><p>&b;&f;</p></x>")))));
        byte[] xml = new byte[80 << 20];
        Arrays.fill(xml, (byte) 'a');
        System.arraycopy(OtherFiles.utf8("<x>"), 0, xml, 0, 3);
        kinds.put(
                "an office file of eighty megabytes of words",
                new Kind(DOCX, OtherFiles.zip(Map.of("word/document.xml", xml))));
        kinds.put(
                "a web page fifty thousand deep",
                new Kind("text/html", OtherFiles.utf8("<div>".repeat(50_000) + "au fond")));
        kinds.put("a text of zeros", new Kind("text/plain", new byte[100_000]));
        kinds.put("a text of one endless word", new Kind("text/plain", OtherFiles.utf8("a".repeat(3_000_000))));
    }

    private void mails() {
        var deep = new StringBuilder("Subject: profond\r\n");
        for (int i = 0; i < 500; i++) {
            deep.append("Content-Type: multipart/mixed; boundary=b")
                    .append(i)
                    .append("\r\n\r\n--b")
                    .append(i)
                    .append("\r\n");
        }
        kinds.put("a mail five hundred deep", new Kind(MediaTypes.MAIL, RawPdf.ascii(deep.toString())));
        kinds.put(
                "a mail of ten thousand parts",
                new Kind(
                        MediaTypes.MAIL,
                        RawPdf.ascii("Subject: x\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n"
                                + "--b\r\n\r\nx\r\n".repeat(10_000) + "--b--\r\n")));
        kinds.put(
                "a mail with an endless line",
                new Kind(MediaTypes.MAIL, RawPdf.ascii("Subject: " + "x".repeat(2_000_000))));
        kinds.put(
                "a mail in no known writing",
                new Kind(
                        MediaTypes.MAIL,
                        RawPdf.ascii(
                                "Subject: =?x-rien?Q?a?=\r\nContent-Type: text/plain; charset=rien\r\nContent-Transfer-Encoding: base64\r\n\r\n%%%%")));
    }

    /** A PNG with an honest head and nothing behind it. */
    private static byte[] png(int width, int height) throws IOException {
        byte[] head = ByteBuffer.allocate(17)
                .put(RawPdf.ascii("IHDR"))
                .putInt(width)
                .putInt(height)
                .put(new byte[] {8, 0, 0, 0, 0})
                .array();
        var crc = new CRC32();
        crc.update(head);
        var bytes = new ByteArrayOutputStream();
        var out = new DataOutputStream(bytes);
        out.write(RawPdf.ascii("\211PNG\r\n\32\n"));
        out.writeInt(13);
        out.write(head);
        out.writeInt((int) crc.getValue());
        return bytes.toByteArray();
    }
}
