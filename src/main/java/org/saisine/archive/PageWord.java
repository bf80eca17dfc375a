package org.saisine.archive;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.saisine.archive.child.WordBox;

/**
 * A word of a page and its place on the page as it is displayed.
 *
 * @param start of the word in the page's text
 */
@Schema(description = "Un mot et sa place, en dix-millièmes de la largeur et de la hauteur de la page")
public record PageWord(@JsonIgnore int start, String text, int x, int y, int width, int height) {

    /** The sides of every page. */
    public static final int WHOLE = WordBox.WHOLE;

    static PageWord of(String page, WordBox box) {
        return new PageWord(
                box.start(), page.substring(box.start(), box.end()), box.x(), box.y(), box.width(), box.height());
    }

    @JsonIgnore
    public int end() {
        return start + text.length();
    }
}
