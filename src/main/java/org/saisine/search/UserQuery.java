package org.saisine.search;

import java.util.ArrayList;
import java.util.List;

/**
 * What a person typed in the search box, understood: words (all of them wanted), phrases between quotation marks, prefixes
 * ({@code subvention*}), and what is unwanted ({@code -annexe}). There is no syntax error: what means nothing is words.
 */
record UserQuery(List<Word> words, List<List<Word>> phrases, List<String> prefixes, List<List<Word>> unwanted) {

    static final int LONGEST = 500;
    private static final int MOST_WORDS = 32;
    private static final int SHORTEST_PREFIX = 2;

    UserQuery {
        words = List.copyOf(words.subList(0, Math.min(words.size(), MOST_WORDS)));
        phrases = List.copyOf(phrases);
        prefixes = List.copyOf(prefixes);
        unwanted = List.copyOf(unwanted);
    }

    static UserQuery parse(String typed) {
        return new Reader(typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed).read();
    }

    boolean isEmpty() {
        return words.isEmpty() && phrases.isEmpty() && prefixes.isEmpty() && unwanted.isEmpty();
    }

    /** True where there is something to look for, and not only something to leave out. */
    boolean wantsSomething() {
        return !(words.isEmpty() && phrases.isEmpty() && prefixes.isEmpty());
    }

    /** Reads one piece after the other: a quoted phrase or what stands between two spaces, each perhaps after a minus. */
    private static final class Reader {

        private static final String OPENING = "\"«“„";
        private static final String CLOSING = "\"»”“";

        private final String text;
        private final StringBuilder plain = new StringBuilder();
        private final List<List<Word>> phrases = new ArrayList<>();
        private final List<String> prefixes = new ArrayList<>();
        private final List<List<Word>> unwanted = new ArrayList<>();
        private int at;

        Reader(String text) {
            this.text = text;
        }

        UserQuery read() {
            while (skipSpaces()) {
                boolean minus = isMinus();
                at += minus ? 1 : 0;
                int closing = OPENING.indexOf(text.charAt(at)) >= 0 ? closing() : -1;
                if (closing > 0) {
                    phrase(text.substring(at + 1, closing), minus);
                    at = closing + 1;
                } else {
                    piece(pieceEnd(), minus);
                }
            }
            return new UserQuery(Words.of(plain), phrases, prefixes, unwanted);
        }

        private boolean skipSpaces() {
            while (at < text.length() && isSpace(text.charAt(at))) {
                at++;
            }
            return at < text.length();
        }

        private boolean isMinus() {
            return text.charAt(at) == '-' && at + 1 < text.length() && !isSpace(text.charAt(at + 1));
        }

        private int closing() {
            for (int i = at + 1; i < text.length(); i++) {
                if (CLOSING.indexOf(text.charAt(i)) >= 0) {
                    return i;
                }
            }
            return -1;
        }

        private void phrase(String inside, boolean minus) {
            List<Word> words = Words.of(inside);
            if (!words.isEmpty()) {
                (minus ? unwanted : phrases).add(words);
            }
        }

        private int pieceEnd() {
            int end = at + 1;
            while (end < text.length()
                    && !isSpace(text.charAt(end))
                    && !(OPENING.indexOf(text.charAt(end)) >= 0 && text.charAt(end - 1) != '\'')) {
                end++;
            }
            return end;
        }

        private void piece(int end, boolean minus) {
            String piece = text.substring(at, end);
            at = end;
            List<Word> words = Words.of(piece);
            if (words.isEmpty()) {
                return;
            }
            if (minus) {
                unwanted.add(words);
            } else if (piece.endsWith("*") && words.getLast().form().length() >= SHORTEST_PREFIX) {
                words.subList(0, words.size() - 1).forEach(this::plain);
                prefixes.add(words.getLast().form());
            } else {
                plain.append(piece).append(' ');
            }
        }

        private void plain(Word word) {
            plain.append(word.form()).append(' ');
        }

        private static boolean isSpace(char c) {
            return Character.isWhitespace(c) || Character.isSpaceChar(c);
        }
    }
}
