package org.saisine.publicbody;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the lines of a file of contacts; its notes hold « Adresse : … | Tél : … | Fax : … ». */
class ContactLines {

    static final Set<String> COLUMNS = Set.of("source id", "name", "email", "notes", "home page");

    private static final Pattern NOTES = Pattern.compile(
            "(?s)^Adresse[\\s\\u00a0]*:\\s*(.*?)(?:\\s\\|\\sTél[\\s\\u00a0]*:\\s*(.*?))?(?:\\s\\|\\sFax[\\s\\u00a0]*:.*)?$");
    private static final Pattern ADDRESS = Pattern.compile("(?s)^(.*?),?\\s*(\\d{4,5})\\s*,\\s*([^,]+)$");

    private final Map<String, Integer> columns;
    private final List<Refusal> refusals;

    ContactLines(Map<String, Integer> columns, List<Refusal> refusals) {
        this.columns = columns;
        this.refusals = refusals;
    }

    List<ContactRow> read(List<CsvRecord> records) {
        List<ContactRow> rows = new ArrayList<>(records.size());
        for (CsvRecord line : records) {
            String reason = wrong(line);
            if (reason.isEmpty()) {
                rows.add(row(line));
            } else {
                refusals.add(new Refusal((int) line.getStartingLineNumber(), field(line, "name"), reason));
            }
        }
        return rows;
    }

    private String wrong(CsvRecord line) {
        if (!field(line, "source id").matches("[\\w-]{3,100}")) {
            return "L’identifiant «\u00a0" + field(line, "source id") + "\u00a0» est illisible.";
        }
        if (field(line, "name").isEmpty()) {
            return "Le nom manque.";
        }
        return EmailAddress.wrong(field(line, "email"));
    }

    private ContactRow row(CsvRecord line) {
        Matcher notes = NOTES.matcher(field(line, "notes"));
        boolean readable = notes.matches();
        List<String> address = readable ? address(notes.group(1)) : List.of();
        String last = address.isEmpty() ? "" : address.getLast();
        return new ContactRow(
                (int) line.getStartingLineNumber(),
                field(line, "source id"),
                field(line, "name"),
                field(line, "email"),
                address,
                last.matches("\\d{5} .*") ? last.substring(0, 5) : "",
                readable && notes.group(2) != null ? phone(notes.group(2)) : "",
                field(line, "home page"));
    }

    /** « 2 rue du Paquis,54115,Aboncourt » as the lines of an envelope. */
    private static List<String> address(String written) {
        Matcher parts = ADDRESS.matcher(written.strip());
        if (!parts.matches()) {
            return written.isBlank() ? List.of() : List.of(BodyNames.printed(written));
        }
        List<String> lines = new ArrayList<>();
        Arrays.stream(parts.group(1).split(" - "))
                .map(BodyNames::printed)
                .filter(l -> !l.isEmpty())
                .forEach(lines::add);
        lines.add(fiveDigits(parts.group(2)) + " " + BodyNames.printed(parts.group(3)));
        return lines;
    }

    /** Spreadsheets drop the zero of 02000. */
    static String fiveDigits(String postcode) {
        return postcode.length() == 4 ? "0" + postcode : postcode;
    }

    private static String phone(String written) {
        return written.split(" / ")[0].strip();
    }

    private String field(CsvRecord line, String column) {
        return line.getField(columns.get(column)).strip();
    }
}
