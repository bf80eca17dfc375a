package org.saisine.archive;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.saisine.platform.Home;

/** Tesseract, started once a page (reconnaissance de texte, OCR): one core each, no network, a time limit. */
@Singleton
class Ocr {

    /** Writes a picture to the process. */
    interface Picture {

        void writeTo(OutputStream out) throws IOException;
    }

    /** The table of a page crowded with words has some hundreds of kilobytes. */
    private static final int LONGEST_TABLE = 8 << 20;

    private static final Duration QUESTION = Duration.ofSeconds(10);

    private final ReadingSettings.Ocr settings;
    private final Sandbox sandbox;
    private final Home home;
    private volatile boolean available;
    private volatile boolean turns;

    Ocr(ReadingSettings settings, Sandbox sandbox, Home home) {
        this.settings = settings.ocr();
        this.sandbox = sandbox;
        this.home = home;
    }

    /** True where Tesseract and its data for French are installed; asked again as long as they are not. */
    boolean isAvailable() {
        if (!available) {
            List<String> languages = languages();
            turns = languages.contains("osd");
            available = languages.contains(settings.language());
        }
        return available;
    }

    /** The text of a page; empty where Tesseract failed or took too long. */
    Optional<OcrText> read(Picture picture) {
        // 1 turns a page that lies on its side, and needs the data "osd"; 3 does not.
        String layout = turns ? "1" : "3";
        return output(
                        settings.page(),
                        picture,
                        "-",
                        "-",
                        "-l",
                        settings.language(),
                        "--psm",
                        layout,
                        "--dpi",
                        Integer.toString(settings.dpi()),
                        "tsv")
                .map(OcrText::ofTsv);
    }

    private List<String> languages() {
        return output(QUESTION, out -> {}, "--list-langs")
                .map(text -> text.lines().map(String::strip).toList())
                .orElse(List.of());
    }

    private Optional<String> output(Duration patience, Picture input, String... arguments) {
        List<String> command = new ArrayList<>(List.of(settings.program()));
        List<Path> readable = new ArrayList<>();
        Optional.ofNullable(System.getenv("TESSDATA_PREFIX")).map(Path::of).ifPresent(data -> {
            readable.add(data);
            command.addAll(List.of("--tessdata-dir", data.toString()));
        });
        command.addAll(List.of(arguments));
        try {
            Process process = sandbox.process(command, readable, home.tmp())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return converse(process, patience, input);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> converse(Process process, Duration patience, Picture input) {
        try (var watch = new Watchdog(process).during(patience);
                InputStream table = process.getInputStream()) {
            try (OutputStream picture = process.getOutputStream()) {
                input.writeTo(picture);
            }
            String text = new String(table.readNBytes(LONGEST_TABLE), StandardCharsets.UTF_8);
            return process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS) && process.exitValue() == 0
                    ? Optional.of(text)
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new IOException(e));
        } finally {
            Watchdog.kill(process);
        }
    }
}
