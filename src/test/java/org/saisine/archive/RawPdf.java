package org.saisine.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.DeflaterOutputStream;

/** A PDF written object by object, so that it may be as wrong as wanted. Object 1 is the catalogue, 2 the page tree, 3 the page. */
final class RawPdf {

    private final List<byte[]> objects = new ArrayList<>();
    private String trailer = "/Root 1 0 R";
    private String header = "%PDF-1.7\n";

    /** One page of A4 that shows {@code content}; {@code page} and {@code resources} are more entries of their dictionaries. */
    static RawPdf page(String page, String resources, String content) {
        var pdf = new RawPdf();
        pdf.object("<< /Type /Catalog /Pages 2 0 R >>");
        pdf.object("<< /Type /Pages /Kids [3 0 R] /Count 1 >>");
        pdf.object("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R " + page
                + " /Resources << /Font << /H << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> " + resources
                + " >> >>");
        pdf.stream("", content);
        return pdf;
    }

    static RawPdf page(String page) {
        return page(page, "", "BT /H 12 Tf 72 700 Td (Une page) Tj ET");
    }

    RawPdf object(String body) {
        objects.add(ascii(body));
        return this;
    }

    RawPdf stream(String entries, String content) {
        return stream(entries, ascii(content));
    }

    RawPdf stream(String entries, byte[] content) {
        var body = new ByteArrayOutputStream();
        body.writeBytes(ascii("<< /Length " + content.length + " " + entries + " >>\nstream\n"));
        body.writeBytes(content);
        body.writeBytes(ascii("\nendstream"));
        objects.add(body.toByteArray());
        return this;
    }

    /** A stream packed {@code times} over. */
    RawPdf packed(String entries, byte[] content, int times) {
        byte[] packed = content;
        for (int i = 0; i < times; i++) {
            packed = deflated(packed);
        }
        return stream(entries + " /Filter [" + "/FlateDecode ".repeat(times) + "]", packed);
    }

    RawPdf trailer(String entries) {
        trailer = entries;
        return this;
    }

    RawPdf header(String words) {
        header = words;
        return this;
    }

    RawPdf replace(int number, String body) {
        objects.set(number - 1, ascii(body));
        return this;
    }

    byte[] bytes() {
        var out = new ByteArrayOutputStream();
        out.writeBytes(ascii(header));
        var table = new StringBuilder("xref\n0 " + (objects.size() + 1) + "\n0000000000 65535 f \n");
        for (int i = 0; i < objects.size(); i++) {
            table.append("%010d 00000 n \n".formatted(out.size()));
            out.writeBytes(ascii((i + 1) + " 0 obj\n"));
            out.writeBytes(objects.get(i));
            out.writeBytes(ascii("\nendobj\n"));
        }
        int start = out.size();
        out.writeBytes(ascii(table + "trailer\n<< /Size " + (objects.size() + 1) + " "
                + trailer.replace("XREF", "" + start) + " >>\nstartxref\n" + start + "\n%%EOF\n"));
        return out.toByteArray();
    }

    static byte[] deflated(byte[] content) {
        var out = new ByteArrayOutputStream();
        try (var deflater = new DeflaterOutputStream(out)) {
            deflater.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
