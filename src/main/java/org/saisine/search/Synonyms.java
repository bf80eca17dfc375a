package org.saisine.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.saisine.platform.Home;

/**
 * The words of the field that mean the same (vidéosurveillance, vidéoprotection), from {@code search/synonyms.txt} and from
 * {@code synonyms.txt} of the home directory, where an instance may add its own. They widen a query and never the index.
 */
@ApplicationScoped
class Synonyms {

    private static final String SHIPPED = "search/synonyms.txt";

    private final PageAnalyzer analyzer = new PageAnalyzer();
    private final Map<List<String>, Set<List<Word>>> meanings = new LinkedHashMap<>();
    private int longest;

    @Inject
    Synonyms(Home home) {
        this(Stream.concat(shipped(), own(home.root().resolve("synonyms.txt"))).toList());
    }

    Synonyms(List<String> lines) {
        lines.stream().map(line -> line.replaceAll("#.*", "").strip()).forEach(this::learn);
    }

    /** Other ways to say a part of a query. */
    record Match(int from, int to, Set<List<Word>> others) {}

    /** The ways to say otherwise what {@code words} say, the longest expressions first. */
    List<Match> in(List<Word> words) {
        List<Match> matches = new ArrayList<>();
        int from = 0;
        while (from < words.size()) {
            Match match = longest(words, from);
            if (match != null) {
                matches.add(match);
            }
            from = match == null ? from + 1 : match.to();
        }
        return matches;
    }

    private @Nullable Match longest(List<Word> words, int from) {
        for (int to = Math.min(words.size(), from + longest); to > from; to--) {
            Set<List<Word>> others = meanings.get(stems(words.subList(from, to)));
            if (others != null) {
                return new Match(from, to, others);
            }
        }
        return null;
    }

    /** "a, b, c": each means the others; "a, b => c": whoever says a or b also means c. */
    private void learn(String line) {
        String[] sides = line.split("=>", 2);
        List<List<Word>> from = expressions(sides[0]);
        List<List<Word>> to = sides.length == 2 ? expressions(sides[1]) : from;
        from.forEach(said ->
                to.stream().filter(meant -> !stems(meant).equals(stems(said))).forEach(meant -> means(said, meant)));
    }

    private void means(List<Word> said, List<Word> meant) {
        longest = Math.max(longest, said.size());
        meanings.computeIfAbsent(stems(said), s -> new LinkedHashSet<>()).add(meant);
    }

    private List<String> stems(List<Word> words) {
        return words.stream()
                .flatMap(word -> word.simple().stream())
                .map(word -> analyzer.stem(word.form()))
                .toList();
    }

    private static List<List<Word>> expressions(String side) {
        return Arrays.stream(side.split(","))
                .map(Words::of)
                .filter(words -> !words.isEmpty())
                .toList();
    }

    private static Stream<String> shipped() {
        try (var lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Synonyms.class.getClassLoader().getResourceAsStream(SHIPPED), SHIPPED),
                StandardCharsets.UTF_8))) {
            return lines.lines().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> own(Path file) {
        try {
            return Files.isRegularFile(file) ? Files.readAllLines(file).stream() : Stream.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
