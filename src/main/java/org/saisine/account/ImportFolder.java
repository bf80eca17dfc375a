package org.saisine.account;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * {@code script/admin import}: every file of a folder into the archive, a line for each. A file that is there already is told
 * so and not added again, so that an import that was interrupted is simply started once more.
 */
final class ImportFolder {

    private static final String MANIFEST = "manifest.csv";
    private static final List<String> DESCRIBED = List.of("title", "kind", "date", "tags");
    private static final Pattern DUPLICATE = Pattern.compile("\"duplicate\"\\s*:\\s*true");
    private static final Pattern NUMBER = Pattern.compile("\"id\"\\s*:\\s*([0-9]+)");

    private final RunningService service;
    private final Path folder;
    private final PrintStream out;
    private final Map<String, Map<String, String>> manifest = new HashMap<>();
    private int added;
    private int known;
    private int refused;

    ImportFolder(RunningService service, Path folder, PrintStream out) {
        this.service = service;
        this.folder = folder;
        this.out = out;
    }

    /** What came of it, in a line. */
    String run() throws IOException {
        readManifest();
        for (Path file : files()) {
            importFile(file);
        }
        return "%d ajouté(s), %d déjà dans l’archive, %d refusé(s).".formatted(added, known, refused);
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> !name(file).equals(MANIFEST))
                    .filter(file -> !file.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList();
        }
    }

    private void importFile(Path file) throws IOException {
        try {
            String answer = service.upload("/api/documents", file, manifest.getOrDefault(name(file), Map.of()));
            boolean duplicate = DUPLICATE.matcher(answer).find();
            added += duplicate ? 0 : 1;
            known += duplicate ? 1 : 0;
            var number = NUMBER.matcher(answer);
            out.println((duplicate ? "déjà là  " : "ajouté   ") + (number.find() ? number.group(1) : "?") + "  "
                    + name(file));
        } catch (RunningService.Refused why) {
            refused++;
            out.println(
                    "refusé   -  " + name(file) + "\u00a0: " + why.getMessage().replace('\n', ' '));
        }
    }

    private String name(Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }

    /** Columns: file, title, kind, date, body (the number of an administration in the directory), tags (separated by |). */
    private void readManifest() throws IOException {
        Path file = folder.resolve(MANIFEST);
        if (!Files.isReadable(file)) {
            return;
        }
        List<List<String>> rows = CsvLines.parse(Files.readString(file));
        for (List<String> row : rows.subList(Math.min(1, rows.size()), rows.size())) {
            Map<String, String> fields = described(rows.getFirst(), row);
            int named = rows.getFirst().indexOf("file");
            if (named >= 0 && named < row.size()) {
                manifest.put(row.get(named), fields);
            }
        }
    }

    private static Map<String, String> described(List<String> columns, List<String> row) {
        Map<String, String> fields = new HashMap<>();
        for (int i = 0; i < Math.min(columns.size(), row.size()); i++) {
            String column = columns.get(i);
            if (row.get(i).isBlank()) {
                continue;
            }
            if (DESCRIBED.contains(column)) {
                fields.put(column, row.get(i).replace('|', ','));
            } else if (column.equals("body")) {
                fields.put("publicBodyId", row.get(i));
            }
        }
        return fields;
    }
}
