package org.saisine.deadline;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that the law knows but does not admit today: not yet, or no longer. It is shown with its reason, never offered.
 *
 * @param label what it is, in French, beginning with the verb
 * @param reason French sentences made of the journal's own dates
 * @param opensOn the first admissible day; null where it is over, or where nobody can say the day yet
 * @param letter the id of the letter that would do it; null where there is none
 */
public record ClosedStep(
        Action action,
        String label,
        String reason,
        List<String> articles,
        @Nullable LocalDate opensOn,
        @Nullable String letter) {

    public ClosedStep {
        articles = List.copyOf(articles);
    }
}
