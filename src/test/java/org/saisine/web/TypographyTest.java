package org.saisine.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Everything a reader sees is French as it is printed: pages, letters, kits, and the sentences in the code. */
class TypographyTest {

    private static final Pattern CODE = Pattern.compile(
            "\\{!.*?!}|<!--.*?-->|<script\\b.*?</script>|<pre\\b.*?</pre>|<code\\b.*?</code>|`[^`\n]*`",
            Pattern.DOTALL);
    private static final Pattern SAID_BY_MARKUP = Pattern.compile(
            "\\b(?:label|hint|aria-label|placeholder|title|alt|data-label|content)=(\"[^\"{]*\"|'[^'{]*')");
    private static final Pattern MARKUP = Pattern.compile("<[^<>]*>|\\{[^{}]*}", Pattern.DOTALL);
    private static final Pattern FRONT_MATTER = Pattern.compile("\\A---\n.*?\n---\n", Pattern.DOTALL);
    private static final Pattern KEY = Pattern.compile("^( *- *)?[a-z_-]+:", Pattern.MULTILINE);
    private static final Pattern ADDRESS = Pattern.compile("\\bhttps?://\\S+");
    private static final Pattern STRING = Pattern.compile("\"\"\".*?\"\"\"|\"(?:[^\"\\\\\n]|\\\\.)*\"", Pattern.DOTALL);
    private static final Pattern COMMENT =
            Pattern.compile("/\\*.*?\\*/|(?<![:\"])//[^\n\"]*$", Pattern.DOTALL | Pattern.MULTILINE);
    private static final Pattern QUERY = Pattern.compile(
            "(?i)\\b(?:select|where|insert into|update|delete from|order by|values|and|from)\\b|\\(\\?");

    @Test
    void pages_are_typographically_french() {
        assertThat(faults(
                        files("src/main/resources/templates", ".html"),
                        TypographyTest::text,
                        Typography::faultsInFrench))
                .isEmpty();
    }

    @Test
    void letters_kits_and_mails_are_typographically_french() {
        Stream<Path> mails = Stream.concat(
                files("src/main/resources/templates", ".md"), files("src/main/resources/templates", ".txt"));
        assertThat(faults(
                        Stream.concat(files("templates", ".md"), mails),
                        TypographyTest::text,
                        Typography::faultsInFrench))
                .isEmpty();
    }

    @Test
    void the_sentences_in_the_code_are_too() {
        Stream<Path> code = Stream.concat(
                files("src/main/java", ".java"), files("src/main/resources/META-INF/resources/js", ".js"));
        assertThat(faults(code, TypographyTest::strings, Typography::faultsAnywhere))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Saisir la CADA : dans l’ordre       | ordinary space before :
            Que dit cette réponse ?             | ordinary space before ; ! or ?
            Que dit cette réponse?              | no space before ; ! or ?
            « Oui »                             | ordinary space inside « »
            l'avis                              | straight apostrophe
            Chargement...                       | three dots instead of …
            20 Mo                               | breakable space before a unit
            art. L. 311-1                       | breakable space in an article
            n° 12                               | breakable space after n°
            12 345 habitants                    | breakable space between thousands
            l’Etat                              | capital without its accent
            """)
    void each_fault_is_seen(String line, String fault) {
        assertThat(Typography.faultsInFrench(line)).contains(fault);
    }

    @Test
    void what_is_right_passes() {
        String right = "« Oui », dit l’État : jusqu’au 2 mai à 7 h 30… Vraiment ? Voyez l’art. L. 311-1 (20 Mo)."
                .replace("« ", "«\u00a0")
                .replace(" »", "\u00a0»")
                .replace(" :", "\u00a0:")
                .replace(" ?", "\u202f?")
                .replace("L. ", "L.\u00a0")
                .replace(" Mo", "\u00a0Mo");
        assertThat(Typography.faultsInFrench(right)).isEmpty();
    }

    @Test
    void markup_is_no_french_but_what_it_says_is() {
        String page = "<a href=\"l'a\" title=\"l’avis\">L’avis{#if a == 'b'} rendu{/if}&#8239;?</a>{! l'avis !}";
        assertThat(text(page)).isEqualTo("¤¤l’avis¤L’avis¤ rendu¤\u202f?¤");
    }

    private static List<String> faults(
            Stream<Path> files, Function<String, String> words, Function<String, List<String>> judge) {
        List<String> found = new ArrayList<>();
        files.forEach(file -> {
            List<String> lines = words.apply(read(file)).lines().toList();
            for (int i = 0; i < lines.size(); i++) {
                for (String fault : judge.apply(lines.get(i))) {
                    found.add("%s:%d: %s: %s"
                            .formatted(file, i + 1, fault, lines.get(i).strip()));
                }
            }
        });
        return found;
    }

    /** The words of a template, on the lines where they stand: markup, expressions and code become neutral signs. */
    private static String text(String template) {
        String entities = template.replace("&nbsp;", "\u00a0")
                .replace("&#8239;", "\u202f")
                .replace("&#x202f;", "\u202f")
                .replace("&amp;", "&")
                .replace("&lt;", "‹")
                .replace("&gt;", "›");
        String words = blank(FRONT_MATTER, entities, matter -> blank(KEY, matter.group(), key -> "")
                .replace("\"", ""));
        words = blank(ADDRESS, blank(CODE, words, code -> ""), address -> "x");
        return blank(MARKUP, words, markup -> "¤" + said(markup.group()));
    }

    private static String said(String markup) {
        StringBuilder said = new StringBuilder();
        SAID_BY_MARKUP.matcher(markup).results().map(result -> result.group(1)).forEach(quoted -> said.append("¤")
                .append(quoted, 1, quoted.length() - 1)
                .append("¤"));
        return said.toString();
    }

    /** The strings of a source, on the lines where they stand; queries and patterns are no French. */
    private static String strings(String source) {
        String code = blank(COMMENT, source, comment -> "");
        StringBuilder strings = new StringBuilder();
        int end = 0;
        for (MatchResult string : STRING.matcher(code).results().toList()) {
            strings.append("\n".repeat(lines(code.substring(end, string.start()))));
            end = string.end();
            String words = string.group().replace("\\u00a0", "\u00a0").replace("\\u202f", "\u202f");
            strings.append(QUERY.matcher(words).find() ? "\n".repeat(lines(words)) : words);
        }
        return strings.toString();
    }

    /** Replaces what is found, and keeps its line breaks so that lines keep their number. */
    private static String blank(Pattern pattern, String text, Function<MatchResult, String> by) {
        return pattern.matcher(text).replaceAll(found -> {
            String kept = by.apply(found);
            String breaks = "\n".repeat(Math.max(0, lines(found.group()) - lines(kept)));
            return Matcher.quoteReplacement(kept + breaks);
        });
    }

    private static int lines(String text) {
        return (int) text.chars().filter(c -> c == '\n').count();
    }

    private static Stream<Path> files(String root, String suffix) {
        try {
            return Files.walk(Path.of(root))
                    .filter(path -> path.toString().endsWith(suffix))
                    .sorted();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
