package org.saisine.deadline;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One rule applied to one journal (échéance). A rule that creates a situation has a {@code date}; a rule that limits an act
 * has an interval: {@code notBefore} is the first admissible day by the latest reading, {@code prudentDate} the last day
 * by the strictest one, {@code theoreticalDate} the last day by the most generous one.
 *
 * @param opposable whether the period binds the requester; null where not known
 * @param explanation French sentences made of the journal's own dates
 */
public record Deadline(
        Rule rule,
        String label,
        LocalDate startsOn,
        @Nullable LocalDate date,
        @Nullable LocalDate notBefore,
        @Nullable LocalDate prudentDate,
        @Nullable LocalDate theoreticalDate,
        @Nullable Boolean opposable,
        State state,
        List<String> articles,
        String explanation) {

    static Deadline situation(
            Rule rule, LocalDate startsOn, LocalDate date, State state, List<String> articles, String explanation) {
        return new Deadline(rule, rule.label(), startsOn, date, null, null, null, null, state, articles, explanation);
    }
}
