package org.saisine.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a jurist writes in templates/ is typographically French. */
class TypographyTest {

    private static final Map<String, Pattern> FAULTS = new LinkedHashMap<>();

    static {
        FAULTS.put("straight apostrophe", Pattern.compile("\\p{L}'\\p{L}"));
        FAULTS.put("straight quotation mark", Pattern.compile("\""));
        FAULTS.put("no no-break space before a colon", Pattern.compile("[^\u00a0\\w:/*]:(\\s|$)"));
        FAULTS.put("no narrow no-break space before ; ! ?", Pattern.compile("[^\u202f](;|!|\\?)(\\s|$)"));
        FAULTS.put("no no-break space inside guillemets", Pattern.compile("«[^\u00a0]|[^\u00a0]»"));
        FAULTS.put("number parted from its article", Pattern.compile("\\b[LRD]\\.\\*? \\d|n° |\\bart\\. "));
        FAULTS.put("article number without its point", Pattern.compile("\\b[LRD]\\*?\\d{3}"));
        FAULTS.put("double space", Pattern.compile("\\S  +\\S"));
        FAULTS.put(
                "capital without its accent", Pattern.compile("\\b(Etat|Eau(x)? (?!p)|A l’|Etude|Ecole|Echange)\\b"));
        FAULTS.put("article of the CSI whose number has changed", Pattern.compile("R\\.\u00a025[1-5]-"));
    }

    @Test
    void templates_are_typographically_french() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("templates"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".md")).flatMap(TypographyTest::faults))
                    .isEmpty();
        }
    }

    private static Stream<String> faults(Path file) {
        try {
            List<String> found = new ArrayList<>();
            List<String> lines = Files.readAllLines(file);
            for (int i = 0; i < lines.size(); i++) {
                String line = withoutCode(lines.get(i));
                for (Map.Entry<String, Pattern> fault : FAULTS.entrySet()) {
                    if (fault.getValue().matcher(line).find()) {
                        found.add(file + ":" + (i + 1) + ": " + fault.getKey() + ": " + line);
                    }
                }
            }
            return found.stream();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Template expressions and the name of a front matter field are not prose. */
    private static String withoutCode(String line) {
        return line.replaceAll("\\{[#/][^}]*}", "").replaceAll("\\{[^}]*}", "x").replaceFirst("^[a-z]+:( |$)", "");
    }
}
