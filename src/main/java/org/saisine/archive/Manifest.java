package org.saisine.archive;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.saisine.web.Problem;

/**
 * What somebody says of many files at once: {@code manifest.csv} beside them, with the columns file, title, kind, date, body
 * and tags, of which only the first is needed. A line that cannot be understood leaves its file undescribed, not unkept.
 */
final class Manifest {

    static final String NAME = "manifest.csv";

    private static final int LONGEST_TITLE = 300;

    private static final long LARGEST = 8L << 20;

    private Manifest() {}

    /** By the name of the file in its folder or zip. */
    static Map<String, Description> read(Path file) {
        Map<String, Description> manifest = new HashMap<>();
        try {
            if (Files.size(file) > LARGEST) {
                return manifest;
            }
            String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8).replaceFirst("^\ufeff", "");
            char separator = text.lines().findFirst().orElse("").contains(";") ? ';' : ',';
            try (var rows = CsvReader.builder()
                    .fieldSeparator(separator)
                    .allowMissingFields(true)
                    .allowExtraFields(true)
                    .ofNamedCsvRecord(text)) {
                rows.forEach(row -> put(manifest, row));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (RuntimeException e) {
            return manifest;
        }
        return manifest;
    }

    private static void put(Map<String, Description> manifest, NamedCsvRecord row) {
        String file = field(row, "file");
        if (file == null) {
            return;
        }
        try {
            String tags = field(row, "tags");
            manifest.put(
                    FileName.safePath(file),
                    new Description(
                            title(row),
                            Fields.kind(field(row, "kind")),
                            Fields.date("date", field(row, "date")),
                            Fields.number("body", field(row, "body")),
                            tags == null ? null : List.copyOf(Arrays.asList(tags.split("[|,]")))));
        } catch (Problem unclear) {
            manifest.put(FileName.safePath(file), new Description(title(row), null, null, null, null));
        }
    }

    private static @Nullable String title(NamedCsvRecord row) {
        String title = field(row, "title");
        return title == null || title.length() <= LONGEST_TITLE ? title : title.substring(0, LONGEST_TITLE);
    }

    private static @Nullable String field(NamedCsvRecord row, String name) {
        return row.findField(name).map(String::strip).filter(s -> !s.isEmpty()).orElse(null);
    }
}
