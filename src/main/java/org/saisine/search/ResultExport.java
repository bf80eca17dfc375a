package org.saisine.search;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.saisine.account.Viewer;
import org.saisine.archive.DocumentView;
import org.saisine.archive.Documents;
import org.saisine.archive.OriginalResource;
import org.saisine.web.Problem;

/** Takes what was found along: a table, or the originals themselves with that table beside them. */
@ApplicationScoped
class ResultExport {

    private static final int MOST_LINES = 1000;
    private static final int MOST_FILES = 200;
    private static final long MOST_BYTES = 1_000_000_000;

    private final ArchiveSearch search;
    private final Documents documents;
    private final OriginalResource originals;

    ResultExport(ArchiveSearch search, Documents documents, OriginalResource originals) {
        this.search = search;
        this.documents = documents;
        this.originals = originals;
    }

    /**
     * A document found, as the table and the zip have it.
     *
     * @param original null where it is not in the zip
     * @param remark why it is not, in French; empty where it is
     */
    private record Line(
            SearchAnswer.Hit hit,
            DocumentView document,
            @Nullable File original,
            String remark) {

        String name() {
            return original == null ? "" : document.id() + " " + document.originalName();
        }
    }

    Response csv(Viewer viewer, SearchForm form) {
        List<Line> lines = found(viewer, form).stream()
                .map(hit -> new Line(hit, documents.get(viewer, hit.documentId()), null, ""))
                .toList();
        return attachment(table(lines), "text/csv;charset=UTF-8", "resultats.csv");
    }

    /** What is read is decided before the first byte leaves; the files themselves are read one after the other. */
    Response zip(Viewer viewer, SearchForm form) {
        List<Line> lines = new ArrayList<>();
        long bytes = 0;
        for (SearchAnswer.Hit hit : found(viewer, form)) {
            DocumentView document = documents.get(viewer, hit.documentId());
            boolean full = lines.size() >= MOST_FILES || bytes + document.size() > MOST_BYTES;
            Line line = full
                    ? new Line(
                            hit, document, null, "Hors du fichier zip\u00a0: trop de documents. Affinez la recherche.")
                    : withOriginal(hit, document);
            bytes += line.original() == null ? 0 : document.size();
            lines.add(line);
        }
        StreamingOutput content = out -> write(lines, out);
        return attachment(content, "application/zip", "resultats.zip");
    }

    private List<SearchAnswer.Hit> found(Viewer viewer, SearchForm form) {
        List<SearchAnswer.Hit> found = new ArrayList<>();
        for (int page = 0; page * SearchQuery.LARGEST < MOST_LINES; page++) {
            List<SearchAnswer.Hit> hits =
                    search.search(viewer, form.at(page, SearchQuery.LARGEST)).hits();
            found.addAll(hits);
            if (hits.size() < SearchQuery.LARGEST) {
                break;
            }
        }
        return found;
    }

    /** Access is asked again by the very resource that gives the file out. */
    private Line withOriginal(SearchAnswer.Hit hit, DocumentView document) {
        try {
            return new Line(
                    hit, document, (File) originals.original(document.id()).getEntity(), "");
        } catch (Problem refused) {
            return new Line(hit, document, null, refused.title());
        }
    }

    private static void write(List<Line> lines, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        zip.putNextEntry(new ZipEntry("manifeste.csv"));
        zip.write(table(lines).getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
        for (Line line : lines) {
            if (line.original() != null) {
                zip.putNextEntry(new ZipEntry(line.name()));
                Files.copy(line.original().toPath(), zip);
                zip.closeEntry();
            }
        }
        zip.finish();
    }

    private static String table(List<Line> lines) {
        StringWriter out = new StringWriter().append('\ufeff');
        try (CsvWriter csv = CsvWriter.builder().fieldSeparator(';').build(out)) {
            csv.writeRecord(
                    "Titre",
                    "Nature",
                    "Administration",
                    "Date",
                    "Page",
                    "Demande",
                    "Étiquettes",
                    "Extrait",
                    "Adresse",
                    "SHA-256",
                    "Fichier",
                    "Remarque");
            lines.forEach(line -> csv.writeRecord(cells(line)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    private static String[] cells(Line line) {
        SearchAnswer.Hit hit = line.hit();
        return new String[] {
            harmless(hit.title()),
            hit.kindLabel(),
            harmless(orEmpty(hit.publicBody())),
            orEmpty(hit.date()),
            orEmpty(hit.page()),
            orEmpty(hit.requestReference()),
            harmless(String.join(", ", line.document().tags())),
            harmless(Marking.plain(hit.snippet())),
            "/documents/" + hit.documentId() + (hit.page() == null ? "" : "?page=" + hit.page()),
            line.document().sha256(),
            harmless(line.name()),
            line.remark()
        };
    }

    /** A spreadsheet runs what begins like a formula. */
    private static String harmless(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    private static String orEmpty(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private static Response attachment(Object content, String type, String name) {
        return Response.ok(content, type)
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .header("Cache-Control", "private, no-store")
                .build();
    }
}
