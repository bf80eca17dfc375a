package org.saisine.letter;

/**
 * A letter as its template gives it today, before anybody has touched it.
 *
 * @param templateVersion SHA-256 of the template's file
 */
public record ComposedLetter(LetterType type, LetterHead head, String markdown, String templateVersion) {

    static ComposedLetter of(LetterType type, LetterHead head, String markdown) {
        return new ComposedLetter(type, head, markdown.strip() + "\n", type.templateVersion());
    }

    /** The whole letter as plain text. */
    public String text() {
        return LetterText.of(head, markdown);
    }
}
