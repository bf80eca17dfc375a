package org.saisine.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a person typed in the search box, understood: words (all of them wanted), phrases between quotation marks, prefixes
 * ({@code subvention*}), what is unwanted ({@code -annexe}) and filters ({@code type:audit}). There is no syntax error: what
 * means nothing is words.
 *
 * @param said what was typed, but the filters
 */
record UserQuery(
        List<Word> words,
        List<List<Word>> phrases,
        List<String> prefixes,
        List<List<Word>> unwanted,
        List<Typed> filters,
        String said) {

    /** A filter as it was typed, and what it asks. */
    record Typed(String text, Condition condition) {}

    static final int LONGEST = 500;
    private static final int MOST_WORDS = 32;
    private static final int SHORTEST_PREFIX = 2;

    UserQuery {
        words = List.copyOf(words.subList(0, Math.min(words.size(), MOST_WORDS)));
        phrases = List.copyOf(phrases);
        prefixes = List.copyOf(prefixes);
        unwanted = List.copyOf(unwanted);
        filters = List.copyOf(filters);
    }

    static UserQuery parse(String typed) {
        return new Reader(typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed).read();
    }

    boolean isEmpty() {
        return !wantsSomething() && unwanted.isEmpty() && filters.isEmpty();
    }

    List<Condition> conditions() {
        return filters.stream().map(Typed::condition).toList();
    }

    /** The same filters with other words. */
    String saying(String otherWords) {
        return filters.isEmpty() ? otherWords : otherWords.strip() + " " + typed(filters);
    }

    /** The same without one of its filters. */
    String without(Typed filter) {
        List<Typed> others = filters.stream().filter(f -> f != filter).toList();
        return (said.strip() + " " + typed(others)).strip();
    }

    private static String typed(List<Typed> filters) {
        return filters.stream().map(Typed::text).collect(Collectors.joining(" "));
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
        private final List<Typed> filters = new ArrayList<>();
        private final StringBuilder said = new StringBuilder();
        private int at;

        Reader(String text) {
            this.text = text;
        }

        UserQuery read() {
            while (skipSpaces()) {
                int start = at;
                boolean minus = isMinus();
                at += minus ? 1 : 0;
                if (filter(start, minus)) {
                    continue;
                }
                int closing = OPENING.indexOf(text.charAt(at)) >= 0 ? closing(at + 1) : -1;
                if (closing > 0) {
                    phrase(text.substring(at + 1, closing), minus);
                    at = closing + 1;
                } else {
                    piece(pieceEnd(), minus);
                }
                said.append(text, start, at).append(' ');
            }
            return new UserQuery(Words.of(plain), phrases, prefixes, unwanted, filters, said.toString());
        }

        /** Reads {@code name:value} or {@code name:"a value"} where that is a filter; goes no further where it is not. */
        private boolean filter(int start, boolean minus) {
            int colon = at;
            while (colon < text.length() && Character.isLetter(text.charAt(colon))) {
                colon++;
            }
            if (colon + 1 >= text.length()
                    || text.charAt(colon) != ':'
                    || !TypedFilters.isName(text.substring(at, colon))) {
                return false;
            }
            boolean quoted = OPENING.indexOf(text.charAt(colon + 1)) >= 0;
            int from = quoted ? colon + 2 : colon + 1;
            int end = quoted ? closing(from) : spaceAfter(from);
            if (end < from) {
                return false;
            }
            Optional<Condition> read = TypedFilters.read(text.substring(at, colon), text.substring(from, end));
            read.ifPresent(condition -> {
                at = quoted ? end + 1 : end;
                filters.add(new Typed(text.substring(start, at), minus ? new Condition.Not(condition) : condition));
            });
            return read.isPresent();
        }

        private int spaceAfter(int from) {
            int end = from;
            while (end < text.length() && !isSpace(text.charAt(end))) {
                end++;
            }
            return end;
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

        private int closing(int from) {
            for (int i = from; i < text.length(); i++) {
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
