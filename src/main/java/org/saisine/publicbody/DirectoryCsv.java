package org.saisine.publicbody;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.saisine.web.Problem;

/** Reads the two files that the directory accepts, whatever their encoding and separator: contacts, access officers. */
final class DirectoryCsv {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private DirectoryCsv() {}

    /** @throws Problem unprocessable, where the header is that of neither file */
    static DirectoryFile read(byte[] bytes) {
        String text = decode(bytes);
        List<Refusal> refusals = new ArrayList<>();
        List<CsvRecord> records = records(text, refusals);
        if (records.isEmpty()) {
            throw unknownHeader();
        }
        Map<String, Integer> columns = columns(records.getFirst());
        List<CsvRecord> body = complete(records, refusals);
        if (columns.keySet().containsAll(OfficerLines.COLUMNS)) {
            return new DirectoryFile.OfOfficers(new OfficerLines(columns, refusals).read(body), refusals);
        }
        if (columns.keySet().containsAll(ContactLines.COLUMNS)) {
            return new DirectoryFile.OfContacts(new ContactLines(columns, refusals).read(body), refusals);
        }
        throw unknownHeader();
    }

    private static List<CsvRecord> records(String text, List<Refusal> refusals) {
        List<CsvRecord> records = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator(text))
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(true)
                .ofCsvRecord(text)) {
            reader.forEach(records::add);
        } catch (CsvParseException e) {
            refusals.add(new Refusal(
                    records.size() + 1,
                    "",
                    "La suite du fichier est illisible\u00a0: un guillemet n’est pas refermé."));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return records;
    }

    private static List<CsvRecord> complete(List<CsvRecord> records, List<Refusal> refusals) {
        int width = records.getFirst().getFieldCount();
        List<CsvRecord> complete = new ArrayList<>(records.size());
        for (CsvRecord candidate : records.subList(1, records.size())) {
            if (candidate.getFieldCount() == width) {
                complete.add(candidate);
            } else {
                refusals.add(new Refusal(
                        (int) candidate.getStartingLineNumber(),
                        candidate.getField(0),
                        "La ligne a " + candidate.getFieldCount() + " colonnes au lieu de " + width + "."));
            }
        }
        return complete;
    }

    private static Map<String, Integer> columns(CsvRecord header) {
        Map<String, Integer> columns = new HashMap<>();
        for (int i = 0; i < header.getFieldCount(); i++) {
            columns.put(SearchName.of(header.getField(i)), i);
        }
        return columns;
    }

    private static char separator(String text) {
        String header = text.lines().findFirst().orElse("");
        return header.chars().filter(c -> c == ';').count()
                        > header.chars().filter(c -> c == ',').count()
                ? ';'
                : ',';
    }

    /** UTF-8, or else windows-1252; characters of windows-1252 that were taken for Latin-1 on the way are mended. */
    static String decode(byte[] bytes) {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            text = new String(bytes, WINDOWS);
        }
        String bare = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return bare.codePoints().anyMatch(c -> c >= 0x80 && c < 0xA0) ? mended(bare) : bare;
    }

    private static String mended(String text) {
        StringBuilder mended = new StringBuilder(text.length());
        for (char c : text.toCharArray()) {
            mended.append(c >= 0x80 && c < 0xA0 ? new String(new byte[] {(byte) c}, WINDOWS) : c);
        }
        return mended.toString();
    }

    private static Problem unknownHeader() {
        return new Problem(
                Problem.Kind.UNPROCESSABLE,
                "Ce fichier n’est ni l’annuaire des PRADA de la CADA, ni une liste de contacts.",
                "Rien n’a été importé. La première ligne doit porter les noms des colonnes, tels que la CADA"
                        + " («\u00a0Nom de l’administration\u00a0», «\u00a0Nom PRADA\u00a0»…) ou l’annuaire du service public"
                        + " («\u00a0source_id\u00a0», «\u00a0name\u00a0», «\u00a0email\u00a0»…) les écrivent.");
    }
}
