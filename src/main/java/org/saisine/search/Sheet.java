package org.saisine.search;

import org.jspecify.annotations.Nullable;

/**
 * A page as it is shown, and the words found on it to step through.
 *
 * @param overlay null where there is no picture, or nobody knows where its words stand
 * @param marks how many words are marked on the page
 * @param mark the one that is in sight, from 1; 0 where there is none
 */
record Sheet(Leaf leaf, @Nullable Overlay overlay, int marks, int mark) {

    /** The last of a page, however many there are. */
    private static final int LAST = 9999;

    Sheet {
        mark = Math.clamp(mark, Math.min(1, marks), marks);
    }

    /** The mark of the text that an address leads to; 0 where it leads to the picture. */
    int anchored() {
        return isOnPicture() ? 0 : mark;
    }

    private boolean isOnPicture() {
        return overlay != null && !overlay.found().isEmpty();
    }

    /** On this page, or the last of the page before that answers. */
    public @Nullable String previous() {
        if (mark > 1) {
            return leaf.href(leaf.number(), mark - 1);
        }
        Integer page = leaf.hitBefore();
        return page == null ? null : leaf.href(page, LAST);
    }

    /** On this page, or the first of the next that answers. */
    public @Nullable String next() {
        if (mark < marks) {
            return leaf.href(leaf.number(), mark + 1);
        }
        Integer page = leaf.hitAfter();
        return page == null ? null : leaf.href(page);
    }
}
