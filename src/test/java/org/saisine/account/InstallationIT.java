package org.saisine.account;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.Response;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** A first start as its operator lives it: the built service in a process of its own, on an empty home. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class InstallationIT {

    private static final Path BUILD = Path.of("target", "quarkus-app").toAbsolutePath();

    @TempDir
    static Path home;

    private static Process service;
    private static String address;
    private static String link;

    @BeforeAll
    static void start_on_an_empty_home() throws IOException {
        int port;
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }
        ProcessBuilder command =
                java("-Xmx384m", "-jar", BUILD.resolve("quarkus-run.jar").toString());
        command.environment().put("QUARKUS_HTTP_PORT", Integer.toString(port));
        command.environment().put("QUARKUS_HTTP_HOST", "127.0.0.1");
        command.environment().put("QUARKUS_HTTP_PROXY_PROXY_ADDRESS_FORWARDING", "true");
        service = command.redirectError(ProcessBuilder.Redirect.DISCARD).start();
        var output = new BufferedReader(new InputStreamReader(service.getInputStream(), StandardCharsets.UTF_8));
        address = lineAfter(output, "Saisine est prête\u00a0: ");
        link = lineAfter(output, "Première installation\u00a0: ");
        assertThat(address).isEqualTo("http://localhost:" + port);
    }

    @AfterAll
    static void stop() throws InterruptedException {
        service.destroy();
        service.waitFor(30, TimeUnit.SECONDS);
        service.destroyForcibly();
    }

    @Test
    @Order(1)
    void the_secret_of_the_run_is_for_the_owner_alone() throws IOException {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.resolve("service.json"))))
                .isEqualTo("rw-------");
    }

    @Test
    @Order(1)
    void before_the_installation_the_command_line_says_what_to_do() throws Exception {
        Answer refused = admin("", "user", "list");
        assertThat(refused.status).isEqualTo(4);
        assertThat(refused.err).contains("script/admin install");
        assertThat(admin("", "install", "--email", "ada@exemple.test").status).isEqualTo(2);
        assertThat(admin("court\n", "install", "--email", "ada@exemple.test", "--team", "Nous", "--password-stdin").err)
                .contains("au moins 12 caractères");
    }

    @Test
    @Order(2)
    void a_form_with_faults_installs_nothing_and_keeps_what_was_typed() {
        assertThat(link).startsWith(address + "/installation/");
        given().get(link).then().statusCode(200).body(containsString("Installer Saisine"));
        given().get(address + "/installation/inconnu").then().statusCode(404);
        given().contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("name", "Ada")
                .formParam("email", "ada")
                .formParam("password", "motdepasse1234")
                .formParam("teamName", "Les Veilleurs")
                .formParam("kind", "COMPANY")
                .formParam("registration", "732829321")
                .formParam("residence", "METROPOLE")
                .post(link)
                .then()
                .statusCode(422)
                .body(containsString("Cette adresse électronique est incomplète"))
                .body(containsString("essaie en premier"))
                .body(containsString("sa clé ne convient"))
                .body(containsString("value=\"Les Veilleurs\""));
    }

    @Test
    @Order(3)
    void the_link_installs_once_and_is_gone() {
        Response installed = install();
        installed.then().statusCode(303);
        given().cookie("saisine", installed.getCookie("saisine"))
                .get(address + "/reglages/instance")
                .then()
                .statusCode(200);
        install().then().statusCode(410).body(containsString("Saisine est déjà installée ici."));
        given().get(link).then().statusCode(410);
    }

    @Test
    @Order(4)
    void behind_a_trusted_proxy_that_speaks_https_the_cookie_never_travels_in_clear() {
        Response signedIn = given().redirects()
                .follow(false)
                .header("X-Forwarded-Proto", "https")
                .formParam("email", "ada@exemple.test")
                .formParam("password", "quatre mots sans rapport")
                .post(address + "/connexion");
        assertThat(signedIn.getHeader("Set-Cookie"))
                .startsWith("__Host-saisine=")
                .contains("Secure", "Path=/")
                .doesNotContain("Domain");
        String session = signedIn.getCookie("__Host-saisine");
        given().header("X-Forwarded-Proto", "https")
                .cookie("__Host-saisine", session)
                .get(address + "/reglages")
                .then()
                .statusCode(200);
        given().redirects()
                .follow(false)
                .cookie("__Host-saisine", session)
                .get(address + "/reglages")
                .then()
                .statusCode(303);
    }

    @Test
    @Order(4)
    void the_command_line_adds_people_and_gives_tokens() throws Exception {
        assertThat(admin("", "install", "--email", "ada@exemple.test", "--team", "Nous").status)
                .isEqualTo(4);
        Answer added = admin(
                "",
                "user",
                "add",
                "--email",
                "bob@exemple.test",
                "--name",
                "Bob",
                "--team",
                "Les Veilleurs",
                "--role",
                "READER");
        assertThat(added.status).as(added.err).isZero();
        assertThat(added.out).contains("/mot-de-passe/");
        assertThat(admin("", "user", "list").out)
                .contains("ada@exemple.test\tAda\tadministration\tLes Veilleurs (MANAGER)")
                .contains("bob@exemple.test\tBob\t\tLes Veilleurs (READER)");
        String token = admin("", "token", "--email", "bob@exemple.test").lastLine();
        assertThat(token).matches("sai_[\\w-]{43}");
        given().auth().oauth2(token).get(address + "/api/admin/people").then().statusCode(404);
        assertThat(admin("", "token", "--email", "eve@exemple.test").status).isEqualTo(4);
    }

    @Test
    @Order(5)
    void the_command_line_installs_and_its_last_line_is_a_token_alone() throws Exception {
        emptyTheDatabase();
        Answer installed =
                admin("", "install", "--email", "zoé@exemple.test", "--team", "L’été", "--name", "Zoé Œuvré");
        assertThat(installed.status).as(installed.err).isZero();
        assertThat(installed.lastLine()).matches("sai_[\\w-]{43}");
        assertThat(installed.out).contains(address.replace("localhost", "127.0.0.1") + "/mot-de-passe/");
        assertThat(admin("", "user", "list").out).contains("Zoé Œuvré").contains("L’été");
        given().auth()
                .oauth2("run_" + "0".repeat(64))
                .get(address + "/api/admin/people")
                .then()
                .statusCode(401)
                .body("status", equalTo(401));
    }

    @Test
    @Order(6)
    void once_stopped_nothing_is_left_to_speak_to() throws Exception {
        service.destroy();
        assertThat(service.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(home.resolve("service.json")).doesNotExist();
        Answer absent = admin("", "user", "list");
        assertThat(absent.status).isEqualTo(3);
        assertThat(absent.err).contains("script/server");
    }

    private static Response install() {
        return given().redirects()
                .follow(false)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("name", "Ada")
                .formParam("email", "ada@exemple.test")
                .formParam("password", "quatre mots sans rapport")
                .formParam("teamName", "Les Veilleurs")
                .formParam("kind", "PERSON")
                .formParam("residence", "METROPOLE")
                .post(link);
    }

    private record Answer(int status, String out, String err) {

        String lastLine() {
            return out.lines().toList().getLast();
        }
    }

    private static Answer admin(String input, String... arguments) throws IOException, InterruptedException {
        ProcessBuilder command;
        try (var jars = Files.newDirectoryStream(BUILD.resolve("app"), "*.jar")) {
            command = java("-cp", jars.iterator().next().toString(), "org.saisine.account.AdminCommand");
        }
        command.command().addAll(List.of(arguments));
        Process process = command.start();
        process.outputWriter(StandardCharsets.UTF_8).append(input).close();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Answer(process.waitFor(), out, err);
    }

    private static ProcessBuilder java(String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("SAISINE_HOME", home.toString());
        builder.environment().put("LC_ALL", "C.UTF-8");
        return builder;
    }

    private static void emptyTheDatabase() throws SQLException {
        try (Connection database = DriverManager.getConnection(
                        "jdbc:postgresql://127.0.0.1:" + read("postgres/port").strip() + "/postgres",
                        "saisine",
                        read("postgres/password"));
                var statement = database.createStatement()) {
            statement.execute("truncate person, team cascade");
        }
    }

    private static String read(String file) {
        try {
            return Files.readString(home.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String lineAfter(BufferedReader output, String start) throws IOException {
        String line = output.readLine();
        while (line != null && !line.startsWith(start)) {
            line = output.readLine();
        }
        assertThat(line).as("a line that starts with " + start).isNotNull();
        return line.substring(start.length());
    }
}
