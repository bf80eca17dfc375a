package org.saisine.search;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * The text of each page of the PDFs of a directory, for benchmarks: {@code pdftotext}, and Tesseract where a page has no
 * text of its own. Kept in {@code target/bench-pages}, for Tesseract takes minutes.
 */
final class RealPages {

    /** A page of a document of the directory. */
    record Page(int document, int number, String text) {}

    private static final Path KEPT = Path.of("target", "bench-pages");
    private static final int SCARCE = 80;

    private RealPages() {}

    static List<Page> of(Path directory) throws IOException, InterruptedException {
        List<Path> files;
        try (Stream<Path> all = Files.list(directory)) {
            files = all.filter(file -> file.toString().endsWith(".pdf"))
                    .sorted()
                    .toList();
        }
        List<Page> pages = new ArrayList<>();
        for (Path file : files) {
            List<String> texts = texts(file);
            for (int i = 0; i < texts.size(); i++) {
                pages.add(new Page(files.indexOf(file) + 1, i + 1, texts.get(i)));
            }
        }
        return pages;
    }

    private static List<String> texts(Path file) throws IOException, InterruptedException {
        Path kept = KEPT.resolve(file.getFileName() + ".txt");
        if (!Files.exists(kept)) {
            Files.createDirectories(KEPT);
            String text = run("pdftotext", "-q", "-enc", "UTF-8", file.toString(), "-");
            List<String> pages = new ArrayList<>(Arrays.asList(text.split("\f", -1)));
            pages.removeLast();
            for (int i = 0; i < pages.size(); i++) {
                if (pages.get(i).strip().length() < SCARCE) {
                    pages.set(i, recognised(file, i + 1));
                }
            }
            Files.writeString(kept, String.join("\f", pages));
        }
        return List.of(Files.readString(kept).split("\f", -1));
    }

    private static String recognised(Path file, int page) throws IOException, InterruptedException {
        String number = Integer.toString(page);
        Path picture = KEPT.resolve("page");
        run(
                "pdftoppm",
                "-q",
                "-r",
                "200",
                "-gray",
                "-singlefile",
                "-f",
                number,
                "-l",
                number,
                file.toString(),
                picture.toString());
        return run("tesseract", picture + ".pgm", "-", "-l", "fra", "--psm", "3")
                .replace("\f", "");
    }

    private static String run(String... command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("OMP_THREAD_LIMIT", "1");
        Process process = builder.start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException(String.join(" ", command) + " failed");
        }
        return out;
    }
}
