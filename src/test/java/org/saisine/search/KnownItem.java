package org.saisine.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A page that somebody remembers a few words of, in the order in which they stand there.
 *
 * @param words four to six words of one sentence of the page
 */
record KnownItem(RealPages.Page page, List<String> words) {

    private static final int A_PAGE = 4;
    private static final int FEWEST = 4;
    private static final int MOST = 6;

    /** Up to four sentences of each page whose words stand together nowhere else; the same at each run. */
    static List<KnownItem> of(List<RealPages.Page> pages) {
        Random random = new Random(1978);
        List<KnownItem> items = new ArrayList<>();
        for (RealPages.Page page : pages) {
            List<KnownItem> here = new ArrayList<>(Arrays.stream(page.text().split("[.;:!?•]|\\R\\s*\\R"))
                    .map(sentence -> new KnownItem(page, remembered(sentence)))
                    .filter(item -> item.words().size() >= FEWEST && item.standsOnlyIn(pages))
                    .toList());
            java.util.Collections.shuffle(here, random);
            items.addAll(here.subList(0, Math.min(A_PAGE, here.size())));
        }
        return items;
    }

    /** The long words: nobody remembers the articles. */
    private static List<String> remembered(String sentence) {
        Set<String> words = new LinkedHashSet<>();
        for (String word : sentence.split("[^\\p{L}]+")) {
            if (word.length() > 3 && words.size() < MOST) {
                words.add(word);
            }
        }
        return List.copyOf(words);
    }

    private boolean standsOnlyIn(List<RealPages.Page> pages) {
        List<String> folded = words.stream().map(Words::fold).toList();
        return pages.stream()
                        .map(other -> Words.fold(other.text()))
                        .filter(text -> folded.stream().allMatch(text::contains))
                        .count()
                == 1;
    }

    String as(Manner manner) {
        Random random = new Random(String.join(" ", words).hashCode());
        return manner.typed.apply(this, random);
    }

    /** How it is typed. */
    enum Manner {
        AS_WRITTEN((item, random) -> String.join(" ", item.words)),
        WITHOUT_ACCENTS((item, random) -> Words.fold(String.join(" ", item.words))),
        OTHER_NUMBER((item, random) -> item.each(Manner::otherNumber)),
        ONE_LETTER_WRONG((item, random) -> item.oneLetterWrong(random));

        private final java.util.function.BiFunction<KnownItem, Random, String> typed;

        Manner(java.util.function.BiFunction<KnownItem, Random, String> typed) {
            this.typed = typed;
        }

        private static String otherNumber(String word) {
            if (word.endsWith("aux")) {
                return word.substring(0, word.length() - 2) + "l";
            }
            if (word.endsWith("al")) {
                return word.substring(0, word.length() - 1) + "ux";
            }
            return word.endsWith("s") || word.endsWith("x") ? word.substring(0, word.length() - 1) : word + "s";
        }
    }

    private String each(Function<String, String> change) {
        return words.stream().map(change).collect(Collectors.joining(" "));
    }

    /** In the longest word: a letter too many, too few, taken for another, or two that changed places. */
    private String oneLetterWrong(Random random) {
        String longest =
                words.stream().reduce("", BinaryOperator.maxBy(java.util.Comparator.comparing(String::length)));
        int at = 1 + random.nextInt(longest.length() - 2);
        char other = (char) ('a' + random.nextInt(26));
        String before = longest.substring(0, at);
        String after = longest.substring(at + 1);
        String wrong =
                switch (random.nextInt(4)) {
                    case 0 -> before + after;
                    case 1 -> before + longest.charAt(at) + other + after;
                    case 2 -> before + other + after;
                    default -> before + after.charAt(0) + longest.charAt(at) + after.substring(1);
                };
        return each(word -> word.equals(longest) ? wrong : word);
    }
}
