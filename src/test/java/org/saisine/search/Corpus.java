package org.saisine.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/**
 * French pages made up for benchmarks, the same at each run: the words of the letters and kits by their frequency there,
 * then the names of places, drawn as Zipf says (the n-th word n times rarer than the first).
 */
final class Corpus {

    private static final int WORDS_A_PAGE = 300;
    private static final int WORDS_A_SENTENCE = 14;

    private final List<String> vocabulary;
    private final double[] cumulated;

    Corpus(List<String> rareWords) throws IOException {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Path file : sources()) {
            for (String word :
                    Files.readString(file).toLowerCase(java.util.Locale.FRENCH).split("[^\\p{L}’]+")) {
                if (!word.isBlank()) {
                    counts.merge(word, 1, Integer::sum);
                }
            }
        }
        vocabulary = new ArrayList<>(counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .map(Map.Entry::getKey)
                .toList());
        vocabulary.addAll(rareWords);
        cumulated = new double[vocabulary.size()];
        double sum = 0;
        for (int rank = 0; rank < cumulated.length; rank++) {
            sum += 1.0 / (rank + 1);
            cumulated[rank] = sum;
        }
    }

    int words() {
        return vocabulary.size();
    }

    /** The text of the {@code number}-th page, about two thousand letters. */
    String page(long number) {
        Random random = new Random(number * 7919 + 17);
        StringBuilder text = new StringBuilder();
        for (int i = 1; i <= WORDS_A_PAGE; i++) {
            text.append(word(random)).append(i % WORDS_A_SENTENCE == 0 ? ".\n" : " ");
        }
        return text.toString();
    }

    /** Two hundred queries: common words alone and together, three words of one page, phrases, rare words. */
    List<String> queries(int count, long pages) {
        Random random = new Random(22);
        List<String> queries = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String[] page = page(random.nextLong(pages)).split("[\\s.]+");
            queries.add(
                    switch (i % 8) {
                        case 0, 1 -> common(random);
                        case 2, 3 -> common(random) + " " + common(random);
                        case 4, 5 ->
                            longWord(page, random) + " " + longWord(page, random) + " " + longWord(page, random);
                        case 6 -> phrase(page, random);
                        default -> vocabulary.get(vocabulary.size() - 1 - random.nextInt(vocabulary.size() / 2));
                    });
        }
        return queries;
    }

    private String common(Random random) {
        List<String> common = vocabulary.subList(0, 300).stream()
                .filter(word -> word.length() > 4)
                .toList();
        return common.get(random.nextInt(common.size()));
    }

    private static String longWord(String[] page, Random random) {
        for (int tried = 0; tried < 50; tried++) {
            String word = page[random.nextInt(page.length)];
            if (word.length() > 4) {
                return word;
            }
        }
        return page[0];
    }

    private static String phrase(String[] page, Random random) {
        int at = random.nextInt(page.length - 3);
        return "\"" + page[at] + " " + page[at + 1] + " " + page[at + 2] + "\"";
    }

    private String word(Random random) {
        double drawn = random.nextDouble() * cumulated[cumulated.length - 1];
        int rank = java.util.Arrays.binarySearch(cumulated, drawn);
        return vocabulary.get(rank < 0 ? -rank - 1 : rank);
    }

    private static List<Path> sources() throws IOException {
        List<Path> files = new ArrayList<>();
        for (String directory : List.of("templates/letters", "templates/kits", "src/main/resources/templates")) {
            try (Stream<Path> all = Files.walk(Path.of(directory))) {
                all.filter(Files::isRegularFile)
                        .sorted(Comparator.naturalOrder())
                        .forEach(files::add);
            } catch (UncheckedIOException e) {
                throw e.getCause();
            }
        }
        return files;
    }
}
