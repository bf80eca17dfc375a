package org.saisine.request;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.saisine.deadline.Status;

/**
 * Which requests a list shows.
 *
 * @param text words looked for in the reference, the subject and the documents asked for; empty for all
 * @param statuses empty for all
 * @param publicBodyIds bodies whose name matches the text, found by whoever knows the directory
 */
public record RequestFilter(
        String text,
        List<Status> statuses,
        @Nullable Long publicBodyId,
        List<Long> publicBodyIds,
        Sort sort,
        int page,
        int size) {

    /** The order of a list. */
    public enum Sort {
        NEXT_DATE("r.situation.nextDate asc nulls last, r.id desc"),
        REFERENCE("r.reference desc"),
        SUBJECT("lower(r.subject), r.id"),
        LAST_EVENT("r.situation.lastEventOn desc nulls last, r.id desc");

        private final String clause;

        Sort(String clause) {
            this.clause = clause;
        }

        String clause() {
            return clause;
        }
    }

    public static RequestFilter all() {
        return new RequestFilter("", List.of(), null, List.of(), Sort.NEXT_DATE, 0, 50);
    }

    /** The same, with as many lines. */
    public RequestFilter sized(int lines) {
        return new RequestFilter(text, statuses, publicBodyId, publicBodyIds, sort, page, lines);
    }

    public RequestFilter {
        text = text.strip();
        page = Math.max(0, page);
        size = Math.clamp(size, 1, 1000);
    }
}
