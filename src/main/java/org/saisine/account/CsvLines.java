package org.saisine.account;

import java.util.ArrayList;
import java.util.List;

/** Rows of CSV (RFC 4180; comma or semicolon, whichever the first line has): all that the command line needs of it. */
final class CsvLines {

    private final String text;
    private final char separator;
    private final List<List<String>> rows = new ArrayList<>();
    private List<String> row = new ArrayList<>();
    private StringBuilder cell = new StringBuilder();

    private CsvLines(String text) {
        this.text = text.startsWith("\ufeff") ? text.substring(1) : text;
        this.separator = text.lines().findFirst().orElse("").contains(";") ? ';' : ',';
    }

    static List<List<String>> parse(String text) {
        var lines = new CsvLines(text);
        lines.read();
        return lines.rows;
    }

    private void read() {
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted && c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                cell.append(c);
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (quoted || (c != separator && c != '\n' && c != '\r')) {
                cell.append(c);
            } else if (c == separator) {
                endCell();
            } else if (c == '\n') {
                endRow();
            }
        }
        endRow();
    }

    private void endCell() {
        row.add(cell.toString().strip());
        cell = new StringBuilder();
    }

    private void endRow() {
        endCell();
        if (row.stream().anyMatch(value -> !value.isEmpty())) {
            rows.add(row);
        }
        row = new ArrayList<>();
    }
}
