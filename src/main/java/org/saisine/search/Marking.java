package org.saisine.search;

import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;

/** Writes a passage as HTML, the words found between {@code <mark>} and {@code </mark>}. */
abstract sealed class Marking extends PassageFormatter {

    static String escaped(String text) {
        StringBuilder html = new StringBuilder(text.length() + 16);
        escape(text, 0, text.length(), html);
        return html.toString();
    }

    /** The text of a passage marked, without its marks. */
    static String plain(String marked) {
        return marked.replaceAll("</?mark>", "")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }

    private static void escape(String text, int from, int to, StringBuilder html) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '"' -> html.append("&quot;");
                case '\'' -> html.append("&#39;");
                case '\u0000' -> html.append('\ufffd');
                default -> html.append(c);
            }
        }
    }

    /** From {@code from} to {@code to}; matches may overlap (a compound and its parts). */
    static void mark(String text, int from, int to, Passage passage, StringBuilder html) {
        int at = from;
        int match = 0;
        while (match < passage.getNumMatches()) {
            int start = Math.max(at, passage.getMatchStarts()[match]);
            int end = Math.min(to, passage.getMatchEnds()[match]);
            match++;
            while (match < passage.getNumMatches() && passage.getMatchStarts()[match] < end) {
                end = Math.max(end, Math.min(to, passage.getMatchEnds()[match]));
                match++;
            }
            if (start < end) {
                escape(text, at, start, html);
                html.append("<mark>");
                escape(text, start, end, html);
                html.append("</mark>");
                at = end;
            }
        }
        escape(text, at, to, html);
    }

    /** The passage as it is. */
    static final class OfWhole extends Marking {
        @Override
        public String format(Passage[] passages, String text) {
            StringBuilder html = new StringBuilder();
            for (Passage passage : passages) {
                mark(text, passage.getStartOffset(), passage.getEndOffset(), passage, html);
            }
            return html.toString();
        }
    }

    /** The passage on one line, cut around its first word found where the "sentence" has no end (scans, tables). */
    static final class OfSentence extends Marking {

        private static final int BEFORE = 120;
        private static final int LONGEST = 360;

        @Override
        public String format(Passage[] passages, String text) {
            Passage passage = passages[0];
            int from = passage.getStartOffset();
            int to = passage.getEndOffset();
            if (to - from > LONGEST) {
                int first = passage.getNumMatches() == 0 ? from : passage.getMatchStarts()[0];
                from = Math.max(from, spaceBefore(text, first - BEFORE, from));
                to = Math.min(to, spaceBefore(text, from + LONGEST, from + LONGEST / 2));
            }
            StringBuilder html = new StringBuilder();
            html.append(from > 0 && from > passage.getStartOffset() ? "… " : "");
            mark(text, from, to, passage, html);
            html.append(to < passage.getEndOffset() ? " …" : "");
            return html.toString().replaceAll("[\\s\\h]+", " ").strip();
        }

        private static int spaceBefore(String text, int at, int least) {
            int place = Math.min(at, text.length());
            while (place > least && !Character.isWhitespace(text.charAt(place - 1))) {
                place--;
            }
            return Math.max(place, least);
        }
    }
}
