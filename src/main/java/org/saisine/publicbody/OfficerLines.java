package org.saisine.publicbody;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the lines of the CADA's directory of access officers. */
class OfficerLines {

    private static final String DEPARTMENT = "departement de l autorite";
    private static final String LABEL = "nom de l administration";
    private static final String GIVEN_NAME = "prenom prada";
    private static final String NAME = "nom prada";
    private static final String EMAIL = "courriel 1 prada";
    private static final String ADDRESS = "adresse prada";
    private static final String TOWN = "code postal ville de l autorite";
    static final Set<String> COLUMNS = Set.of(DEPARTMENT, LABEL, GIVEN_NAME, NAME, EMAIL, ADDRESS, TOWN);

    private static final Pattern POSTCODE_AND_TOWN = Pattern.compile("^(\\d{4,5})\\s*/\\s*(.*)$");

    private final Map<String, Integer> columns;
    private final List<Refusal> refusals;

    OfficerLines(Map<String, Integer> columns, List<Refusal> refusals) {
        this.columns = columns;
        this.refusals = refusals;
    }

    List<OfficerRow> read(List<CsvRecord> records) {
        List<OfficerRow> rows = new ArrayList<>(records.size());
        for (CsvRecord line : records) {
            String reason = wrong(line);
            if (reason.isEmpty()) {
                rows.add(row(line));
            } else {
                refusals.add(new Refusal((int) line.getStartingLineNumber(), field(line, LABEL), reason));
            }
        }
        return rows;
    }

    private String wrong(CsvRecord line) {
        if (field(line, LABEL).isEmpty()) {
            return "Le nom de l’administration manque.";
        }
        if (!field(line, DEPARTMENT).matches("(?i)\\d{1,3}|2[AB]")) {
            return "Le département «\u00a0" + field(line, DEPARTMENT) + "\u00a0» n’existe pas.";
        }
        if (field(line, NAME).isEmpty()) {
            return "Le nom de la personne manque.";
        }
        return EmailAddress.wrong(field(line, EMAIL));
    }

    private OfficerRow row(CsvRecord line) {
        List<String> address = new ArrayList<>(field(line, ADDRESS)
                .lines()
                .map(String::strip)
                .filter(l -> !l.isEmpty())
                .toList());
        Matcher town = POSTCODE_AND_TOWN.matcher(field(line, TOWN));
        String postcode = "";
        if (town.matches()) {
            postcode = ContactLines.fiveDigits(town.group(1));
            address.add(postcode + " " + town.group(2));
        }
        String person = (field(line, GIVEN_NAME) + " " + field(line, NAME)).strip();
        return new OfficerRow(
                (int) line.getStartingLineNumber(),
                field(line, DEPARTMENT),
                field(line, LABEL),
                person,
                field(line, EMAIL),
                address,
                postcode);
    }

    private String field(CsvRecord line, String column) {
        return line.getField(columns.get(column)).strip();
    }
}
