package org.saisine.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.saisine.archive.child.FrameType;

/** Every kind of hostile file, through the real child: it ends in time, in a final state with its reason, and harms nobody. */
class HostileKindsTest {

    /** Two passes, each with its limit, and what a busy machine takes to start a child. */
    private static final Duration LONGEST = Duration.ofSeconds(60);

    @TempDir
    static Path directory;

    private static TestChildren children;

    @BeforeAll
    static void start() {
        children = new TestChildren(
                directory,
                Map.of("saisine.child.page", "5s", "saisine.child.file", "8s", "saisine.child.ocr.dpi", "72"));
    }

    @AfterAll
    static void end() {
        children.close();
    }

    static Stream<Map.Entry<String, HostileKinds.Kind>> kinds() throws IOException {
        return HostileKinds.all().entrySet().stream();
    }

    @Test
    void there_are_at_least_forty_kinds() throws Exception {
        assertThat(HostileKinds.all()).hasSizeGreaterThan(40);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kinds")
    void a_hostile_file_ends_in_a_final_state_with_a_reason(Map.Entry<String, HostileKinds.Kind> named)
            throws Exception {
        HostileKinds.Kind kind = named.getValue();
        long start = System.nanoTime();

        Original original = children.original(1, kind.content(), kind.mediaType());
        TestChildren.Reading text = children.read(FrameType.TEXT, original);
        if (MediaTypes.isDrawn(kind.mediaType())) {
            children.read(FrameType.RASTER, original);
        } else if (MediaTypes.holdsFiles(kind.mediaType())) {
            children.parts(kind.content(), kind.mediaType());
        }

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(LONGEST);
        Verdict verdict = verdict(text);
        assertThat(verdict.state().isFinal()).isTrue();
        assertThat(verdict.reason().isEmpty()).isEqualTo(verdict.state() == DocumentState.READY);
        assertThat(text.texts()).noneMatch(words -> words.contains("root:"));
        assertThat(children.text(1, TestFiles.letter("La lettre suivante")).texts())
                .containsExactly("La lettre suivante");
    }

    private static Verdict verdict(TestChildren.Reading read) {
        List<Integer> unreadable = read.unreadable();
        int pages = read.pages().size() + unreadable.size();
        return switch (read.ending()) {
            case PROTECTED -> new Verdict(DocumentState.PROTECTED, Verdict.PROTECTED);
            case BROKEN -> new Verdict(DocumentState.UNREADABLE, Verdict.BROKEN);
            case DONE -> Verdict.of("", "", unreadable, pages);
        };
    }
}
