package org.saisine.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Scans through the child and Tesseract, beside {@code pdftoppm} and Tesseract by hand; both with one file a core. */
final class OcrBench {

    private static final int CORES = Runtime.getRuntime().availableProcessors();

    private OcrBench() {}

    public static void main(String... arguments) throws Exception {
        Path directory = Files.createTempDirectory("ocr");
        try (var children = new TestChildren(directory, Map.of())) {
            List<Path> scans = scans(children, Path.of(arguments[0]));
            Read ours = read(scans, file -> children.scan(Files.readAllBytes(file), MediaTypes.PDF));
            Read theirs = read(scans, file -> byHand(file, Files.createTempDirectory(directory, "hand")));
            System.out.printf(
                    Locale.ROOT,
                    "%d scans, %d pages%nours     %7.2f s  %6.1f pages/min%nby hand  %7.2f s  %6.1f pages/min%nratio    %7.2f%nwords    %d ours, %d by hand, %.1f %% of theirs in ours%n",
                    scans.size(),
                    ours.pages(),
                    ours.seconds(),
                    60 * ours.pages() / ours.seconds(),
                    theirs.seconds(),
                    60 * theirs.pages() / theirs.seconds(),
                    theirs.seconds() / ours.seconds(),
                    ours.words().size(),
                    theirs.words().size(),
                    100.0
                            * theirs.words().stream()
                                    .filter(ours.words()::contains)
                                    .count()
                            / theirs.words().size());
        }
    }

    private record Read(int pages, double seconds, Set<String> words) {}

    private interface Reader {

        List<String> read(Path file) throws Exception;
    }

    private static List<Path> scans(TestChildren children, Path directory) throws IOException {
        try (Stream<Path> all = Files.list(directory)) {
            return all.filter(f -> f.toString().endsWith(".pdf"))
                    .filter(f -> isScan(children, f))
                    .sorted()
                    .toList();
        }
    }

    private static boolean isScan(TestChildren children, Path file) {
        try {
            List<Frame> pages = children.text(1, Files.readAllBytes(file)).pages();
            return !pages.isEmpty() && pages.stream().allMatch(page -> ((Frame.Text) page).needsOcr());
        } catch (IOException e) {
            return false;
        }
    }

    private static Read read(List<Path> files, Reader reader) throws Exception {
        List<Callable<List<String>>> work = new ArrayList<>();
        files.forEach(file -> work.add(() -> reader.read(file)));
        List<String> pages = new ArrayList<>();
        long start = System.nanoTime();
        try (var hands = Executors.newFixedThreadPool(CORES)) {
            for (Future<List<String>> texts : hands.invokeAll(work)) {
                pages.addAll(texts.get());
            }
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        Set<String> words = pages.stream()
                .flatMap(page -> Arrays.stream(page.split("[^\\p{L}\\p{N}]+")))
                .filter(word -> word.length() > 3)
                .collect(Collectors.toCollection(HashSet::new));
        return new Read(pages.size(), seconds, words);
    }

    private static List<String> byHand(Path file, Path directory) throws Exception {
        run(directory, "pdftoppm", "-r", "300", "-gray", file.toString(), "p");
        List<Path> pages;
        try (Stream<Path> all = Files.list(directory)) {
            pages = all.sorted().toList();
        }
        List<String> texts = new ArrayList<>();
        for (Path page : pages) {
            texts.add(run(directory, "tesseract", page.toString(), "-", "-l", "fra", "--dpi", "300"));
            Files.delete(page);
        }
        return texts;
    }

    private static String run(Path directory, String... command) throws Exception {
        var builder = new ProcessBuilder(command).directory(directory.toFile());
        builder.environment().put("OMP_THREAD_LIMIT", "1");
        Process process = builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return text;
    }
}
