package org.saisine.archive;

import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.saisine.archive.child.FrameType;
import org.saisine.platform.Home;

/** Text layers per second through the child (one a file, as the service does), beside {@code pdftotext} once a file. */
final class ExtractBench {

    private final Children children;
    private final BlobStore blobs;
    private final ReadingSettings settings;
    private int pages;
    private int lost;

    private ExtractBench(Path temporary) {
        settings = new SmallRyeConfigBuilder()
                .withMapping(ReadingSettings.class)
                .withConverter(Duration.class, 100, new DurationConverter())
                .build()
                .getConfigMapping(ReadingSettings.class);
        var home = new Home(temporary);
        blobs = new BlobStore(home, 0, Clock.systemUTC());
        var sandbox = new Sandbox(settings);
        var program = new ChildProgram(settings, sandbox);
        children = new Children(new Workers(program, home, settings), program, blobs, new Passwords(), settings);
        System.out.println("Isolation " + sandbox.level());
    }

    public static void main(String... arguments) throws IOException {
        Path directory = Path.of(arguments[0]);
        var bench = new ExtractBench(Files.createTempDirectory("extract"));
        List<Path> files;
        try (Stream<Path> all = Files.list(directory)) {
            files = all.filter(f -> f.toString().endsWith(".pdf")).sorted().toList();
        }
        List<StoredFile> stored = new ArrayList<>();
        for (Path file : files) {
            try (InputStream content = Files.newInputStream(file)) {
                stored.add(bench.blobs.put(content));
            }
        }
        double ours = seconds(() -> stored.forEach(bench::extract));
        double theirs = seconds(() -> files.forEach(ExtractBench::pdftotext));
        System.out.printf(
                Locale.ROOT,
                "%d files, %d pages, %d lost%nchild      %7.2f s  %7.1f pages/s%npdftotext  %7.2f s  %7.1f pages/s%nratio      %7.2f%n",
                files.size(),
                bench.pages,
                bench.lost,
                ours,
                bench.pages / ours,
                theirs,
                bench.pages / theirs,
                theirs / ours);
    }

    private void extract(StoredFile file) {
        var original = new Original(0, 0, file.sha256(), MediaTypes.PDF, Set.of(), 0);
        new Passage(children, FrameType.TEXT, original, 0, settings.file()).run(new Passage.Sink() {
            @Override
            public void counted(int count, boolean more) {
                pages += count;
            }

            @Override
            public void page(Frame frame, Child child) {
                // Only the time counts.
            }

            @Override
            public void unreadable(int page) {
                lost++;
            }
        });
    }

    static void pdftotext(Path file) {
        try {
            Process process = new ProcessBuilder("pdftotext", "-q", file.toString(), "-")
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            process.waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException("pdftotext is missing (package poppler-utils)", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static double seconds(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e9;
    }
}
