package org.saisine.archive;

import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/** The whole way of a folder of PDFs, from its upload through the API until each is read and the search finds the last. */
final class IngestBench {

    private static final int HANDS = 4;
    private static final long PAUSE = 50;

    private final HttpClient client = HttpClient.newHttpClient();
    private final String address;
    private final String token;

    private IngestBench(String address, String token) {
        this.address = address;
        this.token = token;
    }

    public static void main(String... arguments) throws Exception {
        var bench = new IngestBench(arguments[0], arguments[1]);
        List<Path> files;
        try (Stream<Path> all = Files.list(Path.of(arguments[2]))) {
            files = all.filter(f -> f.toString().endsWith(".pdf")).sorted().toList();
        }
        long start = System.nanoTime();
        List<Long> ids = bench.upload(files);
        double uploaded = seconds(start);
        int pages = 0;
        for (long id : ids) {
            pages += bench.await(id);
        }
        double read = seconds(start);
        bench.awaitSearch(ids.size());
        double searchable = seconds(start);
        long reference = System.nanoTime();
        files.forEach(ExtractBench::pdftotext);
        double theirs = seconds(reference);
        System.out.printf(
                Locale.ROOT,
                "%d files, %d pages%nuploaded    %7.2f s%nread        %7.2f s%nsearchable  %7.2f s  %7.1f pages/s%npdftotext   %7.2f s  %7.1f pages/s%nratio       %7.2f%n",
                files.size(),
                pages,
                uploaded,
                read,
                searchable,
                pages / searchable,
                theirs,
                pages / theirs,
                theirs / searchable);
    }

    private List<Long> upload(List<Path> files) throws Exception {
        List<Callable<Long>> uploads = new ArrayList<>();
        files.forEach(file -> uploads.add(() -> upload(file)));
        List<Long> ids = new ArrayList<>();
        try (var hands = Executors.newFixedThreadPool(HANDS)) {
            for (Future<Long> id : hands.invokeAll(uploads)) {
                ids.add(id.get());
            }
        }
        return ids;
    }

    private long upload(Path file) throws IOException {
        String head = "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + file.getFileName()
                + "\"\r\nContent-Type: application/pdf\r\n\r\n";
        HttpRequest.Builder request = request("/api/documents")
                .header("Content-Type", "multipart/form-data; boundary=x")
                .POST(BodyPublishers.concat(
                        BodyPublishers.ofString(head),
                        BodyPublishers.ofFile(file),
                        BodyPublishers.ofString("\r\n--x--\r\n")));
        return send(request).getLong("id");
    }

    /** How many pages it has, once its text layers are read; scans wait for OCR, which is another measurement. */
    private int await(long id) throws Exception {
        for (JsonObject document = get("/api/documents/" + id); ; document = get("/api/documents/" + id)) {
            Integer pages = document.getInteger("pageCount");
            if (pages != null && pages > 0
                    || !List.of("RECEIVED", "PROCESSING").contains(document.getString("state"))) {
                return pages == null ? 0 : pages;
            }
            Thread.sleep(PAUSE);
        }
    }

    /** Every document is found by its kind once the index has followed. */
    private void awaitSearch(int documents) throws Exception {
        while (get("/api/search?kind=OTHER&size=1").getLong("total", 0L) < documents) {
            Thread.sleep(PAUSE);
        }
    }

    private JsonObject get(String path) {
        return send(request(path).GET());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path)).header("Authorization", "Bearer " + token);
    }

    private JsonObject send(HttpRequest.Builder request) {
        try {
            return new JsonObject(
                    client.send(request.build(), BodyHandlers.ofString()).body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }
}
