package org.saisine.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Honest files that are neither PDF nor picture: mails, zips, office files. */
final class OtherFiles {

    private OtherFiles() {}

    /** A mail from the town hall, with its attachments in order. */
    static byte[] mail(String subject, String words, Map<String, byte[]> attachments) {
        var mail = new StringBuilder(
                """
                From: =?UTF-8?Q?Mairie_d=27Ajaccio?= <mairie@example.org>
                To: collectif@example.org
                Date: Tue, 3 Feb 2026 10:00:00 +0100
                Subject: %s
                MIME-Version: 1.0
                Content-Type: multipart/mixed; boundary="xx"

                --xx
                Content-Type: multipart/alternative; boundary="yy"

                --yy
                Content-Type: text/plain; charset=iso-8859-1
                Content-Transfer-Encoding: base64

                %s
                --yy
                Content-Type: text/html; charset=utf-8

                <p>La version <b>habillée</b></p><script>alert(1)</script>
                --yy--
                """.formatted(encodedWord(subject), base64(words.getBytes(StandardCharsets.ISO_8859_1))));
        attachments.forEach((name, content) -> mail.append("""
                --xx
                Content-Type: application/octet-stream
                Content-Disposition: attachment; filename="%s"
                Content-Transfer-Encoding: base64

                %s
                """.formatted(encodedWord(name), base64(content))));
        return mail.append("--xx--\n").toString().replace("\n", "\r\n").getBytes(StandardCharsets.US_ASCII);
    }

    private static String encodedWord(String text) {
        return "=?UTF-8?B?" + Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8)) + "?=";
    }

    private static String base64(byte[] bytes) {
        return Base64.getMimeEncoder().encodeToString(bytes);
    }

    static byte[] zip(Map<String, byte[]> files) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    static byte[] docx(String... paragraphs) throws IOException {
        var xml = new StringBuilder("<?xml version=\"1.0\"?><w:document xmlns:w=\"urn:w\"><w:body>");
        for (String paragraph : paragraphs) {
            xml.append("<w:p><w:r><w:t>").append(paragraph).append("</w:t></w:r></w:p>");
        }
        return zip(Map.of(
                "word/document.xml", utf8(xml.append("</w:body></w:document>").toString())));
    }

    static byte[] odt(String text) throws IOException {
        return zip(
                Map.of("content.xml", utf8("<o:c xmlns:o=\"urn:o\" xmlns:t=\"urn:t\"><t:p>" + text + "</t:p></o:c>")));
    }

    static byte[] xlsx() throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("xl/sharedStrings.xml", utf8("<sst><si><t>Caméras</t></si><si><t>Écrans</t></si></sst>"));
        parts.put(
                "xl/worksheets/sheet1.xml",
                utf8("<worksheet><sheetData><row><c t=\"s\"><v>1</v></c><c><v>12500</v></c></row>"
                        + "<row><c t=\"s\"><v>0</v></c><c><v>7</v></c></row></sheetData></worksheet>"));
        return zip(parts);
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
