package org.saisine.letter;

import java.util.List;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A letter as a printed page: its head laid out for a window envelope, its text, the room to sign. */
final class LetterPage {

    private static final String CSS = Resource.text("letter/page.css");

    private LetterPage() {}

    static Document of(LetterHead head, String markdown) {
        Document page = Document.createShell("");
        page.expectFirst("html").attr("lang", "fr");
        metadata(page.head(), head);
        Element body = page.body();
        running(body, head);
        Element top = body.appendElement("div").addClass("top");
        lines(top.appendElement("div").addClass("sender"), head.sender().lines());
        List<String> recipient = head.addressee().lines();
        lines(top.appendElement("div").addClass(recipient.size() > 6 ? "recipient small" : "recipient"), recipient);
        body.appendElement("p").addClass("place").text(head.placeAndDate());
        references(body.appendElement("div").addClass("references"), head);
        body.appendElement("div").addClass("text").html(LetterBody.html(markdown));
        signature(body, head.sender());
        enclosures(body, head);
        wrapTextBesideElements(body);
        return page;
    }

    /** Bare text is painted before its neighbours; as an element it keeps its turn, so that copying gives the words in order. */
    private static void wrapTextBesideElements(Element body) {
        for (Element element : body.select("*")) {
            if (element.childrenSize() > 0) {
                element.textNodes().stream()
                        .filter(text -> !text.isBlank())
                        .forEach(text -> text.wrap("<span></span>"));
            }
        }
    }

    private static void metadata(Element header, LetterHead head) {
        String title = head.subject().isBlank() ? "Lettre" : head.subject();
        header.appendElement("title").text(title);
        header.appendElement("meta")
                .attr("name", "author")
                .attr("content", head.sender().signatory());
        header.appendElement("meta")
                .attr("name", "description")
                .attr("content", title + ", " + head.addressee().body());
        header.appendElement("style").appendChild(new DataNode(CSS));
    }

    /** The reference, at the foot of each page beside its number. */
    private static void running(Element body, LetterHead head) {
        body.appendElement("div").addClass("running").text(head.reference());
    }

    private static void lines(Element block, List<String> lines) {
        lines.forEach(line -> block.appendElement("p").text(line));
    }

    private static void references(Element block, LetterHead head) {
        label(block.appendElement("h1"), "Objet", head.subject());
        if (!head.reference().isBlank()) {
            label(block.appendElement("p"), "Notre référence", head.reference());
        }
        label(block.appendElement("p"), "Envoi", head.sending());
    }

    private static void label(Element line, String label, String value) {
        line.appendElement("strong").text(label + "\u00a0:");
        line.appendText(" " + value.strip());
    }

    private static void signature(Element body, Sender sender) {
        Element signature = body.appendElement("div").addClass("signature");
        signature.appendElement("p").text(sender.signatory());
        if (sender.hasLegalPersonality() && !sender.quality().isBlank()) {
            signature.appendElement("p").text(sender.quality());
        }
    }

    private static void enclosures(Element body, LetterHead head) {
        if (head.enclosures().isEmpty()) {
            return;
        }
        Element block = body.appendElement("div").addClass("enclosures");
        block.appendElement("p").appendElement("strong").text(head.enclosuresTitle());
        Element list = block.appendElement("ol");
        head.enclosures().forEach(enclosure -> list.appendElement("li").text(enclosure));
    }
}
