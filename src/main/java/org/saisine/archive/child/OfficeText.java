package org.saisine.archive.child;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The words of an office file (OpenDocument, Office Open XML): its parts of XML, read as a stream, without what they declare or
 * refer to. Layout is left out, but for slides and sheets, which are a page each.
 */
final class OfficeText {

    private static final Pattern PARTS = Pattern.compile(
            "content\\.xml|word/(document|footnotes|endnotes)\\.xml|ppt/slides/slide[0-9]+\\.xml|xl/worksheets/sheet[0-9]+\\.xml");

    private static final String STRINGS = "xl/sharedStrings.xml";

    /** Of one part; beyond it, the file is a bomb or a database. */
    private static final long LARGEST = 64L << 20;

    private final ZipFile file;
    private final List<String> strings = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    private OfficeText(ZipFile file) {
        this.file = file;
    }

    static String of(Path path) throws IOException {
        try (var file = new ZipFile(path.toFile())) {
            return new OfficeText(file).read();
        }
    }

    private String read() throws IOException {
        ZipEntry shared = file.getEntry(STRINGS);
        if (shared != null) {
            read(shared, this::shared);
        }
        List<? extends ZipEntry> parts = file.stream()
                .filter(entry -> PARTS.matcher(entry.getName()).matches())
                .sorted(Comparator.comparing((ZipEntry entry) -> entry.getName().length())
                        .thenComparing(ZipEntry::getName))
                .toList();
        if (parts.isEmpty()) {
            throw new UnreadableFile("no part with text");
        }
        for (ZipEntry part : parts) {
            read(part, this::words);
            text.append('\f');
        }
        return text.toString();
    }

    private interface Reading {

        void read(XMLStreamReader xml) throws XMLStreamException;
    }

    private void read(ZipEntry part, Reading reading) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try (InputStream in = new Bounded(new BufferedInputStream(file.getInputStream(part)), LARGEST)) {
            XMLStreamReader xml = factory.createXMLStreamReader(in);
            while (xml.hasNext()) {
                xml.next();
                reading.read(xml);
            }
        } catch (XMLStreamException e) {
            throw new UnreadableFile(e);
        }
    }

    /** The strings that the cells of a workbook refer to by number. */
    private void shared(XMLStreamReader xml) {
        if (isStart(xml, "si")) {
            strings.add("");
        } else if (xml.isCharacters() && !strings.isEmpty()) {
            strings.add(strings.removeLast() + xml.getText());
        }
    }

    private void words(XMLStreamReader xml) throws XMLStreamException {
        if (xml.isCharacters()) {
            text.append(xml.getText());
        } else if (isStart(xml, "c") && "s".equals(xml.getAttributeValue(null, "t"))) {
            cell(xml);
        } else if (isStart(xml, "tab")) {
            text.append('\t');
        } else if (isStart(xml, "br") || isStart(xml, "line-break")) {
            text.append('\n');
        } else if (xml.getEventType() == XMLStreamConstants.END_ELEMENT) {
            end(xml.getLocalName());
        }
    }

    private void cell(XMLStreamReader xml) throws XMLStreamException {
        var number = new StringBuilder();
        while (xml.hasNext()
                && !(xml.next() == XMLStreamConstants.END_ELEMENT
                        && xml.getLocalName().equals("c"))) {
            if (xml.isCharacters()) {
                number.append(xml.getText());
            }
        }
        int index = Integer.parseInt(number.toString().strip());
        text.append(index < strings.size() ? strings.get(index) : "").append('\t');
    }

    private void end(String element) {
        switch (element) {
            case "p", "h", "row" -> text.append('\n');
            case "c" -> text.append('\t');
            default -> {}
        }
    }

    private static boolean isStart(XMLStreamReader xml, String name) {
        return xml.isStartElement() && xml.getLocalName().equals(name);
    }
}
