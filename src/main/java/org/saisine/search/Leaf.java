package org.saisine.search;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Where one stands in a document: the page that is open, its neighbours, and the pages that answer the words.
 *
 * @param number the page that is open, from 1
 * @param count 0 where no page can be shown
 * @param hits the pages that answer, in order
 */
record Leaf(long documentId, int number, int count, String words, List<Integer> hits) {

    private static final int AROUND = 4;

    Leaf {
        number = Math.clamp(number, 1, Math.max(1, count));
    }

    /** A page of the list: the first, the last, those around the open one, those that answer. */
    record Link(int number, String href, boolean current, boolean hit, boolean afterGap) {}

    public List<Link> links() {
        TreeSet<Integer> numbers = new TreeSet<>(hits);
        numbers.add(1);
        numbers.add(count);
        for (int near = number - AROUND; near <= number + AROUND; near++) {
            numbers.add(near);
        }
        List<Link> links = new ArrayList<>();
        int before = 0;
        for (int page : numbers) {
            if (page >= 1 && page <= count) {
                links.add(new Link(page, href(page), page == number, hits.contains(page), page > before + 1));
                before = page;
            }
        }
        return links;
    }

    public String href(int page) {
        return SearchLinks.document(documentId, page, words);
    }

    public @Nullable String previous() {
        return number > 1 ? href(number - 1) : null;
    }

    public @Nullable String next() {
        return number < count ? href(number + 1) : null;
    }

    public @Nullable String previousHit() {
        return hits.reversed().stream()
                .filter(page -> page < number)
                .findFirst()
                .map(this::href)
                .orElse(null);
    }

    public @Nullable String nextHit() {
        return hits.stream()
                .filter(page -> page > number)
                .findFirst()
                .map(this::href)
                .orElse(null);
    }

    /** Which of the pages that answer is open, from 1; 0 where another page is. */
    public int rank() {
        return hits.indexOf(number) + 1;
    }
}
