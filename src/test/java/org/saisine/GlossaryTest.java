package org.saisine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The glossary of CONTRIBUTING.md is true: each type exists, and its file says the French word. */
class GlossaryTest {

    private static final Pattern ROW =
            Pattern.compile("(?m)^\\| ([^|]+) \\| ([^|]+) \\| `(org\\.saisine\\.[\\w.]+)` \\|$");

    @Test
    void each_term_names_a_type_whose_file_says_the_french_word() throws IOException {
        List<MatchResult> rows = ROW.matcher(Files.readString(Path.of("CONTRIBUTING.md")))
                .results()
                .toList();
        assertThat(rows).hasSizeGreaterThan(10);
        for (MatchResult row : rows) {
            Path source = Path.of("src/main/java", row.group(3).replace('.', '/') + ".java");
            assertThat(source).as(row.group(1)).exists();
            assertThat(Files.readString(source).toLowerCase(Locale.FRENCH))
                    .as("%s should say « %s »", source, row.group(2))
                    .contains(row.group(2).toLowerCase(Locale.FRENCH));
        }
    }
}
