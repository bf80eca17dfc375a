package org.saisine.letter;

import com.openhtmltopdf.extend.FSTextBreaker;

/**
 * Where a line of a French letter may end: after a space, or after the hyphen of a word; never inside an article number
 * (L. 311-1), an address or an elision (l’État), as the usual rules would have it.
 */
final class FrenchLineBreaks implements FSTextBreaker {

    /** A longer word is no word, and may break anywhere; looking for a better place would take for ever. */
    private static final int LONGEST_WORD = 60;

    private String text = "";
    private int position;
    private int wordStart;

    @Override
    public void setText(String newText) {
        text = newText;
        position = 0;
        wordStart = 0;
    }

    /** The next place where a line may end, or -1. */
    @Override
    public int next() {
        while (++position < text.length()) {
            if (mayBreakAt(position)) {
                return position;
            }
        }
        return -1;
    }

    private boolean mayBreakAt(int index) {
        char before = text.charAt(index - 1);
        if (isSpace(before) || index - wordStart >= LONGEST_WORD) {
            wordStart = index;
            return true;
        }
        return before == '-'
                && index > 1
                && Character.isLetter(text.charAt(index - 2))
                && Character.isLetter(text.charAt(index))
                && !isAddress();
    }

    /** A mail or web address is copied by hand from paper: it stays whole. */
    private boolean isAddress() {
        int end = wordStart;
        while (end < text.length() && !isSpace(text.charAt(end)) && end - wordStart < LONGEST_WORD) {
            char c = text.charAt(end++);
            if (c == '@' || c == '/') {
                return true;
            }
        }
        return false;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\t';
    }
}
