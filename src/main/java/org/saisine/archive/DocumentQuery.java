package org.saisine.archive;

import org.jspecify.annotations.Nullable;

/**
 * Which documents of the archive, in what order; null means whatever. Words are the search's business.
 *
 * @param page from 0
 * @param size documents a page, at most 200
 */
public record DocumentQuery(
        @Nullable DocumentKind kind,
        @Nullable DocumentState state,
        @Nullable Long publicBodyId,
        @Nullable Long requestId,
        @Nullable String tag,
        Order order,
        int page,
        int size) {

    /** How a list is sorted; ties are broken by the newest. */
    public enum Order {
        ADDED("addedAt desc, id desc"),
        DATE("documentDate desc nulls last, id desc"),
        TITLE("lower(title), id desc"),
        SIZE("size desc, id desc");

        private final String clause;

        Order(String clause) {
            this.clause = clause;
        }

        String clause() {
            return clause;
        }
    }

    private static final int LARGEST = 200;

    public DocumentQuery {
        page = Math.max(0, page);
        size = Math.clamp(size, 1, LARGEST);
    }

    /** The newest first. */
    public static DocumentQuery latest(int size) {
        return new DocumentQuery(null, null, null, null, null, Order.ADDED, 0, size);
    }

    /** What came for one request. */
    public static DocumentQuery ofRequest(long requestId) {
        return new DocumentQuery(null, null, null, requestId, null, Order.ADDED, 0, LARGEST);
    }
}
