package org.saisine.archive;

import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongConsumer;
import org.saisine.archive.child.FrameType;
import org.saisine.platform.Home;

/** The real children on a store of their own, without the service around them. */
final class TestChildren implements AutoCloseable {

    /** What came of one reading. */
    record Reading(FrameType.Ending ending, List<Frame> pages, List<Integer> unreadable, Set<Long> processes) {

        List<String> texts() {
            return pages.stream()
                    .map(page -> page instanceof Frame.Text text ? text.text() : "")
                    .toList();
        }
    }

    private final ReadingSettings settings;
    private final Workers workers;
    private final Children children;
    private final BlobStore blobs;
    private final Ocr ocr;

    TestChildren(Path directory, Map<String, String> settings) {
        this.settings = settings(settings);
        var home = new Home(directory);
        var sandbox = new Sandbox(this.settings);
        var program = new ChildProgram(this.settings, sandbox);
        this.ocr = new Ocr(this.settings, sandbox, home);
        this.blobs = new BlobStore(home, 0, Clock.systemUTC());
        this.workers = new Workers(program, home, this.settings);
        this.children = new Children(workers, program, blobs, new Passwords(), this.settings);
    }

    static ReadingSettings settings(Map<String, String> values) {
        return new SmallRyeConfigBuilder()
                .withMapping(ReadingSettings.class)
                .withSources(new PropertiesConfigSource(values, "test", 1000))
                .withConverter(Duration.class, 100, new DurationConverter())
                .build()
                .getConfigMapping(ReadingSettings.class);
    }

    Original original(long teamId, byte[] content, String mediaType) {
        return new Original(
                0, teamId, blobs.put(new ByteArrayInputStream(content)).sha256(), mediaType, Set.of(), 0);
    }

    Reading text(long teamId, byte[] pdf) {
        return read(FrameType.TEXT, original(teamId, pdf, MediaTypes.PDF));
    }

    Reading text(byte[] content, String mediaType) {
        return read(FrameType.TEXT, original(1, content, mediaType));
    }

    /** The files inside a file, by name. */
    Map<String, byte[]> parts(byte[] content, String mediaType) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        new Passage(children, FrameType.PART, original(1, content, mediaType), 0, settings.file())
                .run(new Passage.Sink() {
                    @Override
                    public void counted(int count, boolean more) {
                        // Told by the parts.
                    }

                    @Override
                    public void page(Frame frame, Child child) {
                        var part = (Frame.Part) frame;
                        parts.put(part.name(), child.during(() -> bytes(part.content())));
                    }

                    @Override
                    public void unreadable(int number) {
                        parts.put("illisible " + number, new byte[0]);
                    }
                });
        return parts;
    }

    private static byte[] bytes(InputStream content) {
        try {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Reading read(FrameType mode, Original original) {
        return read(mode, original, page -> {});
    }

    Reading read(FrameType mode, Original original, LongConsumer atEachPage) {
        var sink = new Heard(atEachPage);
        var ending = new Passage(children, mode, original, settings.ocr().dpi(), settings.file()).run(sink);
        return new Reading(ending, sink.pages, sink.unreadable, sink.processes);
    }

    @Override
    public void close() {
        workers.end();
    }

    /** The words of each page of a file, by the real Tesseract; empty where it failed. */
    List<String> scan(byte[] content, String mediaType) {
        List<String> words = new ArrayList<>();
        new Passage(
                        children,
                        FrameType.RASTER,
                        original(1, content, mediaType),
                        settings.ocr().dpi(),
                        settings.file())
                .run(new Passage.Sink() {
                    @Override
                    public void counted(int pages, boolean more) {
                        // Told by the words.
                    }

                    @Override
                    public void page(Frame frame, Child child) {
                        words.add(
                                frame instanceof Frame.Raster raster
                                        ? ocr.read(out -> child.copy(raster, out))
                                                .map(OcrText::words)
                                                .orElse("")
                                        : "");
                    }

                    @Override
                    public void unreadable(int page) {
                        words.add("");
                    }
                });
        return words;
    }

    boolean recognises() {
        return ocr.isAvailable();
    }

    private static final class Heard implements Passage.Sink {

        private final LongConsumer atEachPage;
        private final List<Frame> pages = new ArrayList<>();
        private final List<Integer> unreadable = new ArrayList<>();
        private final Set<Long> processes = new LinkedHashSet<>();

        Heard(LongConsumer atEachPage) {
            this.atEachPage = atEachPage;
        }

        @Override
        public void counted(int count, boolean more) {
            // Told by the pages.
        }

        @Override
        public void page(Frame frame, Child child) {
            pages.add(frame);
            processes.add(child.pid());
            atEachPage.accept(child.pid());
        }

        @Override
        public void unreadable(int page) {
            unreadable.add(page);
        }
    }
}
