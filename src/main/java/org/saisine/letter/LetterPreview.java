package org.saisine.letter;

import org.jsoup.nodes.Element;

/** A letter as a page of the site shows it, with the same words in the same order as on paper. */
public final class LetterPreview {

    private LetterPreview() {}

    /** HTML made by us: all that people typed is escaped. Empty texts are shown as they are. */
    public static String html(LetterHead head, String markdown) {
        Element body = LetterPage.of(head, markdown).body();
        body.select(".running").remove();
        body.select("h1, h2").tagName("p").addClass("subject");
        return body.html();
    }

    /** The same, with words that are still being typed. */
    public static String html(LetterHead head, LetterEdit typed) {
        return html(head.about(typed.subject()).enclosing(typed.enclosures()), typed.markdown());
    }
}
