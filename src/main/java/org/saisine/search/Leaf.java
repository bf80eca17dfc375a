package org.saisine.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Where one stands in a document: the page that is open, its neighbours, and the pages that answer the words.
 *
 * @param number the page that is open, from 1
 * @param count 0 where no page can be shown
 * @param hits the pages that answer, in order
 * @param look kept from page to page
 */
record Leaf(long documentId, int number, int count, String words, List<Integer> hits, Look look) {

    private static final int AROUND = 4;
    private static final int THUMBNAILS = 20;

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

    /** The pages that are shown small, about the open one. */
    public List<Link> thumbnails() {
        int first = Math.clamp(number - THUMBNAILS / 2, 1, Math.max(1, count - THUMBNAILS + 1));
        return IntStream.rangeClosed(first, Math.min(count, first + THUMBNAILS - 1))
                .mapToObj(page -> new Link(page, href(page), page == number, hits.contains(page), false))
                .toList();
    }

    public boolean isLong() {
        return count > THUMBNAILS;
    }

    public String href(int page) {
        return SearchLinks.document(documentId, page, words, look.fields());
    }

    String href(int page, int mark) {
        Map<String, String> fields = look.fields();
        fields.put("mot", Integer.toString(mark));
        return SearchLinks.document(documentId, page, words, fields);
    }

    /** This page, looked at otherwise. */
    public String zoomed(String zoom) {
        return turned(Look.of(zoom, ""));
    }

    public String textAlone() {
        return turned(new Look(look.zoom(), true));
    }

    private String turned(Look other) {
        return SearchLinks.document(documentId, number, words, other.fields());
    }

    public @Nullable String previous() {
        return number > 1 ? href(number - 1) : null;
    }

    public @Nullable String next() {
        return number < count ? href(number + 1) : null;
    }

    public @Nullable String previousHit() {
        Integer page = hitBefore();
        return page == null ? null : href(page);
    }

    public @Nullable String nextHit() {
        Integer page = hitAfter();
        return page == null ? null : href(page);
    }

    @Nullable
    Integer hitBefore() {
        return hits.reversed().stream()
                .filter(page -> page < number)
                .findFirst()
                .orElse(null);
    }

    @Nullable
    Integer hitAfter() {
        return hits.stream().filter(page -> page > number).findFirst().orElse(null);
    }

    /** Which of the pages that answer is open, from 1; 0 where another page is. */
    public int rank() {
        return hits.indexOf(number) + 1;
    }
}
