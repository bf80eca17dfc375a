package org.saisine.archive.child;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A text that has no pages of its own, cut into pages that can be quoted: at a form feed, or at the end of a line. */
final class TextPages implements Undrawn {

    /** A full page of print. */
    private static final int LONGEST = 4000;

    private final List<String> pages;
    private final boolean more;

    private TextPages(List<String> pages, boolean more) {
        this.pages = pages;
        this.more = more;
    }

    static TextPages of(String text, Options options) {
        int limit = options.number("maxPages");
        List<String> pages = new ArrayList<>();
        for (String section : text.replace("\r\n", "\n").replace('\r', '\n').split("\f")) {
            cut(section.strip(), pages, limit);
        }
        if (pages.isEmpty()) {
            pages.add("");
        }
        return new TextPages(pages.subList(0, Math.min(limit, pages.size())), pages.size() > limit);
    }

    private static void cut(String section, List<String> pages, int limit) {
        int start = 0;
        while (start < section.length() && pages.size() <= limit) {
            int end = Math.min(section.length(), start + LONGEST);
            if (end < section.length()) {
                int line = section.lastIndexOf('\n', end);
                int word = section.lastIndexOf(' ', end);
                end = line > start ? line + 1 : word > start ? word + 1 : end;
            }
            pages.add(section.substring(start, end).strip());
            start = end;
        }
    }

    @Override
    public int pages() {
        return pages.size();
    }

    @Override
    public boolean hasMore() {
        return more;
    }

    @Override
    public void sendText(int page, FrameWriter out) throws IOException {
        out.text(page, 0, 0, 0, pages.get(page - 1));
    }

    @Override
    public void close() {
        // Nothing is open.
    }
}
