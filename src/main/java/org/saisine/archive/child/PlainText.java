package org.saisine.archive.child;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** Text in files of text: what encoding it is in is guessed as offices write it, markup is left out. */
final class PlainText {

    /** Of characters; a longer file is a listing that nobody quotes. */
    static final int LONGEST = 20_000_000;

    private PlainText() {}

    static String of(InputStream file) throws IOException {
        return decoded(file.readNBytes(LONGEST));
    }

    /** UTF-8 where it is that, else UTF-16 by its mark, else what Windows writes in France. */
    static String decoded(byte[] bytes) {
        if (bytes.length > 1 && (bytes[0] & 0xff) + (bytes[1] & 0xff) == 0xfe + 0xff) {
            return new String(bytes, StandardCharsets.UTF_16);
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            return new String(bytes, Charset.forName("windows-1252"));
        }
    }

    static String ofHtml(InputStream file) throws IOException {
        return ofHtml(decoded(file.readNBytes(LONGEST)));
    }

    /** What a browser would show, a line a block. Scripts are neither run nor read. */
    static String ofHtml(String html) {
        Document page = Jsoup.parse(html);
        page.select("script, style, noscript, template").remove();
        var text = new StringBuilder();
        NodeTraversor.traverse(
                new NodeVisitor() {
                    @Override
                    public void head(Node node, int depth) {
                        if (node instanceof TextNode words) {
                            text.append(words.text());
                        } else if (node.nameIs("br")) {
                            text.append('\n');
                        }
                    }

                    @Override
                    public void tail(Node node, int depth) {
                        if (node instanceof Element element && element.isBlock()) {
                            text.append('\n');
                        } else if (node.nameIs("td") || node.nameIs("th")) {
                            text.append('\t');
                        }
                    }
                },
                page);
        return text.toString().replaceAll("[ \\t]*\\n[ \\t]*", "\n").replaceAll("\\n{3,}", "\n\n");
    }
}
