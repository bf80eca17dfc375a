package org.saisine.publicbody;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * Makes the shipped directory again from its sources, with the very matching that an import uses. Run by {@code
 * script/directory-data}: JSON folder, contacts (.csv.gz), access officers (.csv), output folder.
 */
final class DirectoryData {

    private final Territories territories;
    private final Map<String, List<String>> bodies = new TreeMap<>();
    private final List<List<String>> contacts = new ArrayList<>();
    private final List<List<String>> officers = new ArrayList<>();
    private final List<List<String>> left = new ArrayList<>();

    private DirectoryData(Territories territories) {
        this.territories = territories;
        territories.bodies().forEach(b -> bodies.put(b.getFirst(), b));
    }

    public static void main(String... arguments) throws IOException {
        Path json = Path.of(arguments[0]);
        var data = new DirectoryData(new Territories(name -> read(json.resolve(name + ".json"))));
        try (var in = new GZIPInputStream(Files.newInputStream(Path.of(arguments[1])))) {
            data.contacts((DirectoryFile.OfContacts) DirectoryCsv.read(in.readAllBytes()));
        }
        data.officers((DirectoryFile.OfOfficers) DirectoryCsv.read(Files.readAllBytes(Path.of(arguments[2]))));
        data.write(Files.createDirectories(Path.of(arguments[3])));
    }

    private static JsonNode read(Path file) {
        try {
            return new ObjectMapper().readTree(file.toFile());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private void contacts(DirectoryFile.OfContacts file) {
        KnownBodies known = territories.known();
        ContactMatcher matcher = new ContactMatcher(known);
        Set<String> seen = new HashSet<>();
        file.refusals().forEach(r -> left("contact", r.line(), r.text(), r.reason()));
        file.rows().stream().sorted(Comparator.comparing(ContactRow::sourceId)).forEach(row -> {
            switch (matcher.match(row)) {
                case Match.Found found -> contact(found.body().ref(), row, seen);
                case Match.Fresh fresh -> {
                    known.add(fresh.body().known());
                    bodies.put(fresh.body().key(), line(fresh.body()));
                    contact(fresh.body().key(), row, seen);
                }
                case Match.Refused refused -> left("contact", row.line(), row.label(), refused.reason());
            }
        });
        allKnown = known;
    }

    private KnownBodies allKnown = new KnownBodies(List.of());

    private void officers(DirectoryFile.OfOfficers file) {
        OfficerMatcher matcher = new OfficerMatcher(allKnown);
        Set<String> seen = new HashSet<>();
        file.refusals().forEach(r -> left("prada", r.line(), r.text(), r.reason()));
        for (OfficerRow row : file.rows()) {
            switch (matcher.match(row)) {
                case Match.Found found -> officer(found.body().ref(), row, seen);
                case Match.Fresh fresh -> {
                    allKnown.add(fresh.body().known());
                    bodies.put(fresh.body().key(), line(fresh.body()));
                    officer(fresh.body().key(), row, seen);
                }
                case Match.Refused refused -> left("prada", row.line(), row.label(), refused.reason());
            }
        }
    }

    private void contact(String ref, ContactRow row, Set<String> seen) {
        for (var value : ContactValues.of(row).entrySet()) {
            if (seen.add(ref + value)) {
                contacts.add(List.of(ref, value.getKey().name(), value.getValue()));
            }
        }
        if (row.website().matches("https?://\\S+")
                && bodies.get(ref).get(Territories.WEBSITE).isEmpty()) {
            List<String> body = new ArrayList<>(bodies.get(ref));
            body.set(Territories.WEBSITE, row.website());
            bodies.put(ref, body);
        }
    }

    private void officer(String ref, OfficerRow row, Set<String> seen) {
        if (seen.add(ref)) {
            officers.add(List.of(ref, row.person(), row.email(), String.join("\n", row.address())));
        } else {
            left("prada", row.line(), row.label(), "Une personne est déjà donnée pour cette administration.");
        }
    }

    private void left(String file, int line, String text, String reason) {
        left.add(List.of(file, Integer.toString(line), text, reason));
    }

    private static List<String> line(FreshBody body) {
        return Territories.line(
                body.key(),
                body.kind(),
                body.name(),
                body.territoryName(),
                body.otherNames(),
                body.insee(),
                "",
                body.departmentCode(),
                "",
                body.postcode().isEmpty() ? List.of() : List.of(body.postcode()),
                "",
                body.parentRef() == null ? "" : body.parentRef());
    }

    private void write(Path folder) throws IOException {
        var byText = Comparator.comparing((List<String> l) -> String.join("\u0000", l));
        write(
                folder.resolve("bodies.csv.gz"),
                Territories.HEADER,
                bodies.values().stream().map(territories::located).toList());
        write(
                folder.resolve("contacts.csv.gz"),
                List.of("key", "kind", "value"),
                contacts.stream().sorted(byText).toList());
        write(
                folder.resolve("access-officers.csv.gz"),
                List.of("key", "name", "email", "address"),
                officers.stream().sorted(byText).toList());
        Files.write(folder.resolve("unmatched.csv"), csv(List.of("file", "line", "name", "reason"), left));
        System.out.printf(
                "bodies %d, contacts %d, access officers %d, left out %d%n",
                bodies.size(), contacts.size(), officers.size(), left.size());
    }

    private static void write(Path file, List<String> header, List<List<String>> lines) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(csv(header, lines));
        }
        Files.write(file, packed.toByteArray());
    }

    private static byte[] csv(List<String> header, List<List<String>> lines) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Writer text = new OutputStreamWriter(bytes, StandardCharsets.UTF_8);
                CsvWriter writer =
                        CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            writer.writeRecord(header);
            lines.forEach(writer::writeRecord);
        }
        return bytes.toByteArray();
    }
}
