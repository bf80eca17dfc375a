package org.saisine.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saisine.platform.Home;

/** What somebody could do who has taken over the child, on a machine that can seal it. */
@QuarkusTest
class SandboxIT {

    @Inject
    Sandbox sandbox;

    @Inject
    Home home;

    @TempDir
    Path temporary;

    @BeforeEach
    void on_a_machine_that_can() {
        assumeTrue(sandbox.level() == Sandbox.Level.SEALED);
    }

    @Test
    void the_child_reads_the_file_it_was_given_and_no_other() throws Exception {
        Path given = Files.writeString(temporary.resolve("given"), "à lire");
        Path other = Files.writeString(temporary.resolve("other"), "à taire");

        assertThat(output(List.of(given), "cat", given.toString())).isEqualTo("à lire");
        assertThat(output(List.of(given), "cat", other.toString())).isEmpty();
        assertThat(output(List.of(given), "ls", home.root().toString())).isEmpty();
    }

    @Test
    void the_child_cannot_write_to_the_file_it_was_given() throws Exception {
        Path given = Files.writeString(temporary.resolve("given"), "à lire");

        output(List.of(given), "sh", "-c", "echo changé > " + given);

        assertThat(given).hasContent("à lire");
    }

    @Test
    void the_child_knows_nothing_of_the_services_environment() throws Exception {
        assertThat(output(List.of(), "env").lines())
                .allMatch(line -> line.matches("(PATH|OMP_THREAD_LIMIT|PWD|SHLVL|_)=.*"));
        assertThat(output(List.of(), "cat", "/proc/1/environ")).doesNotContain("HOME=");
    }

    @Test
    void the_child_reaches_no_network_not_even_this_machine() throws Exception {
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String connect = "exec 3<>/dev/tcp/127.0.0.1/" + server.getLocalPort() + " && echo reached";

            assertThat(output(List.of(), "bash", "-c", connect)).isEmpty();
        }
    }

    private String output(List<Path> readable, String... command) throws Exception {
        Process process = sandbox.process(List.of(command), readable, temporary)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return output;
    }
}
