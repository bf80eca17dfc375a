package org.saisine.letter;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A letter as the rows above see it.
 *
 * @param number within its request, from 1
 * @param edited whether its author has changed the words of the template
 * @param templateVersion SHA-256 of the template's file
 * @param frozenAt when it became what was sent; null while it is a draft
 * @param sha256 of the whole frozen letter as plain text; null while it is a draft
 */
public record LetterView(
        long id,
        int version,
        long requestId,
        int number,
        LetterType type,
        LetterHead head,
        String markdown,
        boolean edited,
        String templateVersion,
        @Nullable Instant frozenAt,
        @Nullable String sha256) {

    public boolean frozen() {
        return frozenAt != null;
    }

    public String subject() {
        return head.subject();
    }

    /** The whole letter as plain text, as a mail carries it. */
    public String text() {
        return LetterText.of(head, markdown);
    }
}
