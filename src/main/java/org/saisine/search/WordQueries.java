package org.saisine.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * What the words of a person become in the index: each is looked for by its stem in the text, the title and what is known of
 * the document, its exact form counting more, its synonyms less.
 */
final class WordQueries {

    private static final float EXACT = 0.6f;
    private static final float OTHERWISE_SAID = 0.5f;
    private static final int FEWEST_NEARLY = 3;
    private static final float SECOND_FIELD = 0.2f;

    /** Words that say nothing of a document; left out of a query that has others, never of the index. */
    private static final Set<String> EMPTY = Set.of(
            ("a au aux avec ce ces cet cette d dans de des du elle en est et eux il ils je l la le les leur lui ma mais me meme"
                            + " mes moi mon n ne nos notre nous on ou par pas pour qu que quel quelle quels quelles qui s sa se"
                            + " ses son sont sur ta te tes toi ton tu un une vos votre vous y")
                    .split(" "));

    private final PageAnalyzer analyzer;
    private final Synonyms synonyms;

    WordQueries(PageAnalyzer analyzer, Synonyms synonyms) {
        this.analyzer = analyzer;
        this.synonyms = synonyms;
    }

    /** Everything wanted, together in one entry. What is unwanted is {@link #unwanted}'s business. */
    Query wanted(UserQuery typed) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        each(typed).forEach(query -> all.add(query, Occur.MUST));
        return all.build();
    }

    /** One query for each thing wanted. */
    List<Query> each(UserQuery typed) {
        List<Query> each = new ArrayList<>(words(typed.words()));
        typed.phrases().forEach(phrase -> each.add(quoted(phrase)));
        typed.prefixes().forEach(prefix -> each.add(prefix(prefix)));
        return each;
    }

    /** Nearly everything wanted: two words in three, each perhaps with a wrong letter. Nothing where little was asked. */
    Query nearly(UserQuery typed) {
        List<Word> meaningful = withoutEmptyWords(typed.words());
        if (meaningful.size() < FEWEST_NEARLY) {
            return new MatchNoDocsQuery();
        }
        BooleanQuery.Builder most = new BooleanQuery.Builder();
        meaningful.forEach(word -> most.add(roughly(word), Occur.SHOULD));
        most.setMinimumNumberShouldMatch(meaningful.size() - Math.max(1, meaningful.size() / 3));
        BooleanQuery.Builder all = new BooleanQuery.Builder().add(most.build(), Occur.MUST);
        typed.phrases().forEach(phrase -> all.add(quoted(phrase), Occur.MUST));
        typed.prefixes().forEach(prefix -> all.add(prefix(prefix), Occur.MUST));
        return all.build();
    }

    private Query roughly(Word word) {
        Query literally = everywhere(field -> literally(field, List.of(word)));
        int edits = Spelling.edits(word.form());
        if (edits == 0) {
            return literally;
        }
        Term term = new Term(Fields.TEXT, PageTokenizer.exact(word.form()));
        Query misread = new BoostQuery(new FuzzyQuery(term, edits, 2, 20, true), OTHERWISE_SAID);
        return new DisjunctionMaxQuery(List.of(literally, misread), 0);
    }

    /** Any of the things unwanted. */
    Query unwanted(UserQuery typed) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        typed.unwanted().forEach(words -> any.add(everywhere(field -> literally(field, words)), Occur.SHOULD));
        return any.build();
    }

    /** The words near each other, in any order: what a ranking adds to those that merely stand on the same page. */
    Query near(UserQuery typed) {
        List<Word> words = withoutEmptyWords(typed.words());
        return words.size() < 2 ? new BooleanQuery.Builder().build() : sequence(Fields.TEXT, words, 10);
    }

    private List<Query> words(List<Word> words) {
        List<Synonyms.Match> matches = synonyms.in(words);
        List<Word> meaningful = withoutEmptyWords(words);
        List<Query> queries = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            if (meaningful.contains(words.get(i))) {
                queries.add(word(words, i, matches));
            }
        }
        return queries;
    }

    static List<Word> withoutEmptyWords(List<Word> words) {
        List<Word> meaningful =
                words.stream().filter(word -> !EMPTY.contains(word.form())).toList();
        return meaningful.isEmpty() ? words : meaningful;
    }

    /** One word: as it is, tied to its neighbours ("vidéo surveillance" in "vidéosurveillance"), or said otherwise. */
    private Query word(List<Word> words, int i, List<Synonyms.Match> matches) {
        List<Query> ways = new ArrayList<>();
        ways.add(everywhere(field -> literally(field, List.of(words.get(i)))));
        if (i > 0) {
            ways.add(tied(words.get(i - 1), words.get(i)));
        }
        if (i + 1 < words.size()) {
            ways.add(tied(words.get(i), words.get(i + 1)));
        }
        matches.stream()
                .filter(match -> match.from() <= i && i < match.to())
                .flatMap(match -> match.others().stream())
                .map(other -> new BoostQuery(everywhere(field -> sequence(field, other, 0)), OTHERWISE_SAID))
                .forEach(ways::add);
        return new DisjunctionMaxQuery(ways, 0);
    }

    private Query tied(Word first, Word second) {
        return everywhere(field -> stem(field, first.form() + second.form()));
    }

    private Query quoted(List<Word> phrase) {
        return everywhere(field -> anyOf(
                phrase(field, parts(phrase), word -> PageTokenizer.exact(word.form()), 0),
                phrase(field, phrase, word -> PageTokenizer.exact(word.form()), 0)));
    }

    private Query prefix(String prefix) {
        return everywhere(field -> new PrefixQuery(new Term(field, PageTokenizer.exact(prefix))));
    }

    /** These words in this order, each by its stem, the exact form counting more. */
    Query literally(String field, List<Word> words) {
        if (words.size() == 1 && !words.getFirst().isCompound()) {
            String form = words.getFirst().form();
            return new BooleanQuery.Builder()
                    .add(stem(field, form), Occur.MUST)
                    .add(new BoostQuery(exact(field, form), EXACT), Occur.SHOULD)
                    .build();
        }
        return sequence(field, words, 0);
    }

    /** The same, of a compound in parts or whole: "vidéo-surveillance" is also "vidéo surveillance". */
    private Query sequence(String field, List<Word> words, int slop) {
        Function<Word, String> stem = word -> analyzer.stem(word.form());
        return anyOf(phrase(field, parts(words), stem, slop), phrase(field, words, stem, slop));
    }

    private static List<Word> parts(List<Word> words) {
        return words.stream().flatMap(word -> word.meaningful().stream()).toList();
    }

    private static Query phrase(String field, List<Word> words, Function<Word, String> term, int slop) {
        if (words.size() == 1) {
            return new TermQuery(new Term(field, term.apply(words.getFirst())));
        }
        PhraseQuery.Builder phrase = new PhraseQuery.Builder().setSlop(slop);
        int position = 0;
        for (Word word : words) {
            phrase.add(new Term(field, term.apply(word)), position);
            position += word.isReference() ? word.simple().size() : 1;
        }
        return phrase.build();
    }

    private Query stem(String field, String form) {
        return new TermQuery(new Term(field, analyzer.stem(form)));
    }

    private static Query exact(String field, String form) {
        return new TermQuery(new Term(field, PageTokenizer.exact(form)));
    }

    private static Query anyOf(Query first, Query second) {
        return first.equals(second) ? first : new DisjunctionMaxQuery(List.of(first, second), 0);
    }

    private static Query everywhere(Function<String, Query> in) {
        return new DisjunctionMaxQuery(
                Fields.WORDS.stream()
                        .<Query>map(where -> new BoostQuery(in.apply(where.field()), where.weight()))
                        .toList(),
                SECOND_FIELD);
    }
}
