package org.saisine.search;

/**
 * A search as it is asked.
 *
 * @param words what was typed
 * @param page from 0
 * @param size documents a page
 */
record SearchQuery(String words, SearchFilter filter, Order order, int page, int size) {

    /** What comes first. */
    enum Order {
        RELEVANCE,
        DATE
    }

    static final int LARGEST = 100;
    private static final int DEEPEST = 10_000;

    SearchQuery {
        words = words.strip();
        size = Math.clamp(size, 1, LARGEST);
        page = Math.clamp(page, 0, DEEPEST / size);
    }

    SearchQuery saying(String otherWords) {
        return new SearchQuery(otherWords, filter, order, page, size);
    }

    int first() {
        return page * size;
    }
}
