package org.saisine.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.LongConsumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saisine.archive.child.FrameType;

/** Children that read several files: when they may, when they may not, and what becomes of them. */
class WorkersTest {

    private static final long HERE = 1;
    private static final long ELSEWHERE = 2;

    @TempDir
    Path directory;

    private TestChildren children;

    @AfterEach
    void no_child_is_left() {
        children.close();
        assertThat(directory.resolve("tmp")).isEmptyDirectory();
    }

    @Test
    void a_child_reads_one_file_after_the_other() throws Exception {
        children = children(Map.of());

        TestChildren.Reading first = letter(HERE, "Le contrat");
        TestChildren.Reading second = letter(HERE, "L’avis");

        assertThat(first.texts()).containsExactly("Le contrat");
        assertThat(second.texts()).containsExactly("L’avis");
        assertThat(second.processes()).isEqualTo(first.processes());
    }

    @Test
    void a_child_that_has_read_for_a_team_reads_for_no_other() throws Exception {
        children = children(Map.of());

        assertThat(letter(ELSEWHERE, "L’avis").processes())
                .doesNotContainAnyElementsOf(letter(HERE, "Le contrat").processes());
    }

    @Test
    void a_child_reads_no_more_files_than_it_may() throws Exception {
        children = children(Map.of("saisine.child.documents", "2"));
        Set<Long> processes = new HashSet<>();

        for (int i = 1; i <= 4; i++) {
            processes.addAll(letter(HERE, "Lettre " + i).processes());
        }

        assertThat(processes).hasSize(2);
    }

    @Test
    void a_child_whose_file_ended_badly_reads_no_other() throws Exception {
        children = children(Map.of("saisine.child.page", "3s"));
        TestChildren.Reading hostile = children.text(HERE, HostileFiles.secondPageForEver());

        TestChildren.Reading next = letter(HERE, "Le contrat");

        assertThat(hostile.unreadable()).containsExactly(2);
        assertThat(next.texts()).containsExactly("Le contrat");
        assertThat(first(hostile.processes())).isNotIn(next.processes());
    }

    @Test
    void a_broken_file_costs_nothing_to_the_next() throws Exception {
        children = children(Map.of());
        letter(HERE, "Le contrat");

        assertThat(children.text(HERE, HostileFiles.truncated()).ending()).isEqualTo(FrameType.Ending.BROKEN);
        assertThat(letter(HERE, "L’avis").texts()).containsExactly("L’avis");
    }

    @Test
    void a_child_killed_while_it_waits_is_replaced() throws Exception {
        children = children(Map.of());
        kill(first(letter(HERE, "Le contrat").processes()));

        assertThat(letter(HERE, "L’avis").texts()).containsExactly("L’avis");
    }

    @Test
    void a_page_on_which_a_used_child_dies_is_given_to_a_fresh_one() throws Exception {
        children = children(Map.of());
        long used = first(letter(HERE, "Le contrat").processes());

        TestChildren.Reading read = killing(used);

        assertThat(read.unreadable()).isEmpty();
        assertThat(read.texts()).hasSize(400).endsWith("Page 400");
    }

    @Test
    void a_child_with_nothing_to_do_ends_by_itself() throws Exception {
        children = children(Map.of("saisine.child.idle", "200ms"));

        long child = first(letter(HERE, "Le contrat").processes());

        ProcessHandle.of(child).ifPresent(process -> assertThat(
                        process.onExit().orTimeout(20, TimeUnit.SECONDS).join().isAlive())
                .isFalse());
    }

    @Test
    void a_big_file_has_a_child_of_its_own() throws Exception {
        children = children(Map.of());
        Set<Long> waiting = letter(HERE, "Le contrat").processes();
        byte[] big = TestFiles.letter("Le rapport");

        TestChildren.Reading read = children.text(HERE, Arrays.copyOf(big, 9 << 20));

        assertThat(read.texts()).containsExactly("Le rapport");
        assertThat(read.processes()).doesNotContainAnyElementsOf(waiting);
    }

    /** Reads many pages, so that the child is still at work when it is killed at the first. */
    private TestChildren.Reading killing(long used) throws IOException {
        String[] pages = new String[400];
        Arrays.setAll(pages, i -> "Page " + (i + 1));
        LongConsumer killer = child -> {
            if (child == used) {
                kill(used);
            }
        };
        return children.read(FrameType.TEXT, children.original(HERE, TestFiles.letter(pages), MediaTypes.PDF), killer);
    }

    private TestChildren.Reading letter(long team, String text) throws IOException {
        return children.text(team, TestFiles.letter(text));
    }

    private TestChildren children(Map<String, String> settings) {
        return new TestChildren(directory, settings);
    }

    private static long first(Set<Long> processes) {
        return processes.iterator().next();
    }

    /** With its descendants: bwrap is not what reads. */
    private static void kill(long pid) {
        ProcessHandle.of(pid).ifPresent(process -> {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        });
    }
}
