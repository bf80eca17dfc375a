package org.saisine.search;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saisine.account.Visibility;
import org.saisine.archive.Description;
import org.saisine.archive.DocumentKind;
import org.saisine.support.TestAccounts;

/**
 * A word of its own is planted in everything that a team keeps, and looked for in the answer to every GET of the
 * application, whatever is asked: for others it is nowhere.
 */
@QuarkusTest
class PlantedWordIT {

    /** What the box is asked: nothing, the beginning of the words, a mistake in them, words beside them, all kinds. */
    private static final List<String> ASKED = List.of(
            "",
            "?q=kravan*",
            "?q=kravvandique",
            "?q=hydroglisseur",
            "?q=type:audit",
            "?q=%22la+hydroglisseur%22&sort=date");

    @Inject
    TestAccounts accounts;

    @Inject
    ArchiveShelf shelf;

    private TestAccounts.Account owner;
    private TestAccounts.Account stranger;
    private String planted;
    private String shown;
    private Map<String, String> names;
    private long visible;

    @BeforeEach
    void plant() {
        owner = accounts.aTeam();
        stranger = accounts.aTeam();
        planted = "kravandique" + Long.toString(owner.team(), 36).replaceAll("[0-9]", "x") + "q";
        shown = "kravandissime";
        long document = shelf.put(
                owner.viewer(),
                new Description(
                        "Audit " + planted, DocumentKind.AUDIT, LocalDate.of(1951, 2, 3), null, List.of(planted)),
                "La hydroglisseur " + planted,
                "Encore la hydroglisseur");
        visible = shelf.put(
                owner.viewer(),
                new Description("Audit " + shown, DocumentKind.AUDIT, null, null, List.of()),
                "La hydroglisseur " + shown);
        shelf.show(visible, Visibility.INSTANCE);
        shelf.put(
                stranger.viewer(), Description.titled("Audit autre", DocumentKind.AUDIT), "La hydroglisseur, ailleurs");
        names = Map.of("id", Long.toString(document), "reference", request());
    }

    /** Other tests count what everybody sees. */
    @AfterEach
    void takeBack() {
        shelf.delete(visible);
    }

    @Test
    void what_a_team_keeps_is_in_no_answer_to_others() throws IOException {
        Set<String> leaks = new TreeSet<>();
        Set<String> known = new TreeSet<>();
        boolean seen = false;
        for (Map.Entry<String, Boolean> get : addresses().entrySet()) {
            String address = get.getKey();
            for (String asked : get.getValue() ? ASKED : List.of("")) {
                if (says(get(stranger, address + asked), planted)) {
                    leaks.add(address + asked);
                }
                if (says(get(owner, address + asked), planted)) {
                    known.add(address);
                }
            }
            seen |= get.getValue() && says(get(stranger, address + "?q=hydroglisseur"), shown);
        }

        assertThat(leaks).isEmpty();
        // The same walk finds the word where it may be found, or it would prove nothing.
        assertThat(seen).isTrue();
        assertThat(known)
                .contains(
                        "/archive",
                        "/archive/resultats.csv",
                        "/archive/resultats.zip",
                        "/api/search",
                        "/api/search/results.zip",
                        "/api/documents",
                        "/documents/" + names.get("id"),
                        "/demandes",
                        "/demandes/" + names.get("reference") + "/preparer",
                        "/api/requests/" + names.get("reference"));
    }

    private String request() {
        String reference = api(owner)
                .contentType(ContentType.JSON)
                .body(Map.of("subject", "La hydroglisseur " + planted, "items", List.of("Plan " + planted)))
                .post("/api/requests")
                .then()
                .statusCode(201)
                .extract()
                .path("reference");
        return reference;
    }

    /**
     * Every GET that the application has, as its own classes say, and whether it may be asked something; what stands in
     * braces is the planted team's.
     */
    private Map<String, Boolean> addresses() {
        Map<String, Boolean> addresses = new TreeMap<>();
        var house = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.saisine");
        for (JavaClass type : house) {
            if (type.isAnnotatedWith(Path.class)) {
                Class<?> resource = type.reflect();
                Stream.of(resource.getDeclaredMethods())
                        .filter(method -> method.isAnnotationPresent(GET.class))
                        .forEach(method -> addresses.put(address(resource, method), isAsked(method)));
            }
        }
        assertThat(addresses).hasSizeGreaterThan(50);
        return addresses;
    }

    private static boolean isAsked(Method method) {
        return Stream.of(method.getParameters())
                .anyMatch(parameter -> parameter.isAnnotationPresent(QueryParam.class)
                        || parameter.isAnnotationPresent(BeanParam.class));
    }

    private String address(Class<?> resource, Method method) {
        Path own = method.getAnnotation(Path.class);
        String path = "/" + resource.getAnnotation(Path.class).value() + "/" + (own == null ? "" : own.value());
        for (Map.Entry<String, String> name : names.entrySet()) {
            path = path.replaceAll("\\{" + name.getKey() + "(:[^}]*)?}", name.getValue());
        }
        path = path.replaceAll("\\{[^}]*}", "1").replaceAll("/+", "/");
        return path.length() > 1 && path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    }

    private static Response get(TestAccounts.Account who, String address) {
        RequestSpecification request = address.startsWith("/api") ? api(who) : given().header("Cookie", who.cookie());
        return request.redirects().follow(false).urlEncodingEnabled(false).get(address);
    }

    private static RequestSpecification api(TestAccounts.Account who) {
        return given().auth().oauth2(who.token());
    }

    private static boolean says(Response answer, String word) throws IOException {
        byte[] body = answer.asByteArray();
        if (text(body).contains(word) || String.valueOf(answer.headers()).contains(word)) {
            return true;
        }
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(body))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().contains(word) || text(zip.readAllBytes()).contains(word)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
