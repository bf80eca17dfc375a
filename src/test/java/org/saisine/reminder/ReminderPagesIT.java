package org.saisine.reminder;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.StringReader;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.VEvent;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saisine.account.Role;
import org.saisine.account.Viewer;
import org.saisine.deadline.Regime;
import org.saisine.request.Drafting;
import org.saisine.request.Drafting.Wanted;
import org.saisine.request.Entry;
import org.saisine.request.EntryType;
import org.saisine.request.Journal;
import org.saisine.support.TestAccounts;
import org.saisine.support.TestAccounts.Account;

/** Choosing what one is told, one's own reminders, and calendars, as a browser or a calendar program does it. */
@QuarkusTest
class ReminderPagesIT {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final LocalDate TODAY = LocalDate.now(PARIS);

    @Inject
    TestAccounts accounts;

    @Inject
    Drafting drafting;

    @Inject
    Journal journal;

    @Inject
    ReminderPreferences preferences;

    @Inject
    PersonalReminders reminders;

    @Inject
    ReminderRound round;

    private Account us;
    private String reference;

    @BeforeEach
    void a_request_that_was_just_received() {
        us = accounts.aTeam();
        reference = received(us.viewer());
    }

    @Test
    void whoever_changes_nothing_has_the_usual_reminders() {
        Document page = page(us, "/reglages/rappels");
        assertThat(page.select("input[name=rhythm][checked]").eachAttr("value")).containsExactly("DAILY");
        assertThat(page.select("input[name=days][checked]").eachAttr("value")).containsExactly("0", "3", "10");
        assertThat(page.select("input[name=kinds][checked]").eachAttr("value"))
                .containsExactly("ACT", "SITUATION", "CHANGE");
        assertThat(page.select("input[name=asReader][checked]")).isEmpty();
    }

    @Test
    void what_a_person_chooses_is_kept() {
        form(us).formParam("rhythm", "IMMEDIATE")
                .formParam("days", "7", "1", "9999", "-3")
                .formParam("kinds", "ACT")
                .formParam("asReader", "true")
                .post("/reglages/rappels")
                .then()
                .statusCode(303);
        Document page = page(us, "/reglages/rappels");
        assertThat(page.select("input[name=rhythm][checked]").eachAttr("value")).containsExactly("IMMEDIATE");
        assertThat(page.select("input[name=days][checked]").eachAttr("value")).containsExactly("1", "7");
        assertThat(page.select("input[name=kinds][checked]").eachAttr("value")).containsExactly("ACT");
        assertThat(page.select("input[name=asReader][checked]")).hasSize(1);
        assertThat(page(accounts.memberOf(us, Role.READER), "/reglages/rappels")
                        .select("input[name=rhythm][checked]")
                        .eachAttr("value"))
                .containsExactly("DAILY");
    }

    @Test
    void the_page_of_a_request_says_what_is_to_come_and_lets_one_mute_it() {
        String path = "/demandes/" + reference + "/rappels";
        Document before = page(us, path);
        assertThat(before.select("ul.due li")).hasSize(4);
        assertThat(before.select("ul.due li").first().text()).contains("Naissance du refus implicite");
        assertThat(page(us, "/demandes/" + reference).select("a[href=" + path + "]"))
                .hasSize(1);

        form(us).formParam("choice", "FOLLOW")
                .formParam("days", "30")
                .post(path + "/suivi")
                .then()
                .statusCode(303);
        assertThat(page(us, path).select("ul.due li")).hasSize(5);
        form(us).formParam("choice", "MUTE").post(path + "/suivi").then().statusCode(303);
        assertThat(page(us, path).select("ul.due li")).isEmpty();
        assertThat(page(us, "/reglages/rappels").text()).contains("aucun rappel");
        form(us).formParam("choice", "").post(path + "/suivi").then().statusCode(303);
        assertThat(page(us, path).select("ul.due li")).hasSize(4);
    }

    @Test
    void a_reader_is_told_nothing_until_they_ask() {
        Account reader = accounts.memberOf(us, Role.READER);
        String path = "/demandes/" + reference + "/rappels";
        assertThat(page(reader, path).select("ul.due li")).isEmpty();
        form(reader).formParam("choice", "FOLLOW").post(path + "/suivi").then().statusCode(303);
        assertThat(page(reader, path).select("ul.due li")).hasSize(4);
    }

    @Test
    void ones_own_reminder_is_set_done_and_dropped() {
        String path = "/demandes/" + reference + "/rappels";
        form(us).formParam("words", "Appeler le secrétariat")
                .formParam("delay", "21")
                .post(path)
                .then()
                .statusCode(303);
        PersonalReminder set = own().getFirst();
        assertThat(set.dueOn()).isEqualTo(TODAY.plusDays(21));
        assertThat(page(us, path).select("td").eachText()).contains("Appeler le secrétariat");
        assertThat(page(accounts.memberOf(us, Role.MANAGER), path).text()).doesNotContain("Appeler le secrétariat");

        form(us).post(path + "/" + set.id() + "/fait").then().statusCode(303);
        assertThat(own().getFirst().doneAt()).isPresent();
        form(accounts.memberOf(us, Role.MANAGER))
                .post(path + "/" + set.id() + "/supprimer")
                .then()
                .statusCode(404);
        form(us).post(path + "/" + set.id() + "/supprimer").then().statusCode(303);
        assertThat(own()).isEmpty();
    }

    @Test
    void a_reminder_without_words_or_in_the_past_is_refused_and_nothing_typed_is_lost() {
        String path = "/demandes/" + reference + "/rappels";
        Document page = Jsoup.parse(form(us).formParam("words", "Appeler")
                .formParam("delay", "")
                .formParam("on", TODAY.toString())
                .post(path)
                .then()
                .statusCode(422)
                .extract()
                .asString());
        assertThat(page.select("#words").attr("value")).isEqualTo("Appeler");
        assertThat(page.select("#on-error").text()).contains("jour à venir");
        form(us).formParam("words", " ")
                .formParam("delay", "7")
                .post(path)
                .then()
                .statusCode(422);
        form(us).formParam("words", "Plus tard")
                .formParam("on", TODAY.plusYears(6).toString())
                .formParam("delay", "")
                .post(path)
                .then()
                .statusCode(422);
        assertThat(own()).isEmpty();
    }

    @Test
    void a_stranger_finds_neither_reminders_nor_calendar() {
        Account stranger = accounts.aTeam();
        for (String path : List.of("/rappels", "/calendrier.ics")) {
            get(stranger, "/demandes/" + reference + path).then().statusCode(404);
        }
        form(stranger)
                .formParam("choice", "FOLLOW")
                .post("/demandes/" + reference + "/rappels/suivi")
                .then()
                .statusCode(404);
        form(stranger)
                .formParam("words", "x")
                .formParam("delay", "7")
                .post("/demandes/" + reference + "/rappels")
                .then()
                .statusCode(404);
        get(us, "/reglages/instance/rappels").then().statusCode(404);
    }

    @Test
    void the_calendar_of_a_request_can_be_imported() throws Exception {
        Response file = get(us, "/demandes/" + reference + "/calendrier.ics");
        assertThat(file.contentType()).isEqualTo("text/calendar; charset=utf-8");
        assertThat(file.header("Content-Disposition"))
                .isEqualTo("attachment; filename=\"demande-" + reference + ".ics\"");
        assertThat(ids(read(file.asString()))).allMatch(id -> id.startsWith(reference + "-D"));
    }

    @Test
    void the_private_calendar_is_shown_once_read_by_anybody_and_replaced_or_revoked() throws Exception {
        form(us).formParam("words", "Appeler le secrétariat")
                .formParam("delay", "7")
                .post("/demandes/" + reference + "/rappels");
        String first = issue();
        assertThat(page(us, "/reglages/rappels").text()).doesNotContain(first);
        Calendar calendar =
                read(given().get(first).then().statusCode(200).extract().asString());
        assertThat(ids(calendar))
                .anyMatch(id -> id.startsWith(reference + "-D01"))
                .anyMatch(id -> id.contains("-RAPPEL-"));
        assertThat(page(us, "/reglages/rappels").text()).contains("Lue pour la dernière fois");

        String second = issue();
        given().get(first).then().statusCode(404);
        given().get(second).then().statusCode(200);
        given().get(second.replace(".ics", "")).then().statusCode(404);
        given().get("/calendrier/" + "a".repeat(43) + ".ics").then().statusCode(404);
        form(us).post("/reglages/rappels/agenda/revoquer").then().statusCode(303);
        given().get(second).then().statusCode(404);
    }

    @Test
    void what_is_over_is_crossed_out_in_the_calendar() throws Exception {
        String address = issue();
        VEvent before = birth(read(given().get(address).asString()));
        journal.record(
                us.viewer(), reference, Entry.of(EntryType.DISCLOSURE, TODAY).with("extent", "FULL"), null);
        VEvent after = birth(read(given().get(address).asString()));
        assertThat(after.getUid()).isEqualTo(before.getUid());
        assertThat(after.getProperty("STATUS").orElseThrow().getValue()).isEqualTo("CANCELLED");
        assertThat(sequence(after)).isGreaterThan(sequence(before));
        form(us).formParam("choice", "MUTE").post("/demandes/" + reference + "/rappels/suivi");
        assertThat(ids(read(given().get(address).asString()))).isEmpty();
    }

    @Test
    void the_administrator_sees_what_is_due_against_what_was_written() {
        Account administrator = accounts.anAdministrator();
        LocalDate since = TODAY.minusMonths(1).minusDays(2);
        String late = received(us.viewer(), since);
        LocalDate due = since.plusMonths(1).plusDays(1);
        long[] before = row(administrator, due);
        round.morning(
                List.of(us.team()),
                LocalDateTime.of(TODAY, WritingHours.MORNING).atZone(PARIS),
                Optional.empty());
        long[] after = row(administrator, due);
        assertThat(late).isNotEmpty();
        assertThat(after[0]).isEqualTo(before[0]);
        assertThat(after[1]).isEqualTo(before[1] + 1);
    }

    @Test
    void health_tells_of_reminders() {
        given().get("/q/health/ready").then().statusCode(200);
        assertThat(given().get("/q/health/ready").jsonPath().getList("checks.name"))
                .contains("rappels");
    }

    /** Due and recorded on a day. */
    private long[] row(Account administrator, LocalDate day) {
        return page(administrator, "/reglages/instance/rappels").select("tr:has(time[datetime=" + day + "])").stream()
                .map(row -> row.select("td.number").eachText())
                .map(cells -> new long[] {Long.parseLong(cells.get(0)), Long.parseLong(cells.get(1))})
                .findFirst()
                .orElseThrow();
    }

    private String issue() {
        String page = form(us).post("/reglages/rappels/agenda")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        String address = Jsoup.parse(page).select("#agenda").text();
        assertThat(address).matches("http://[^/]+/calendrier/[A-Za-z0-9_-]{43}\\.ics");
        return address.substring(address.indexOf("/calendrier/"));
    }

    private List<PersonalReminder> own() {
        return QuarkusTransaction.requiringNew()
                .call(() -> reminders.ofPerson(us.viewer().personId()));
    }

    private String received(Viewer viewer) {
        return received(viewer, TODAY);
    }

    private String received(Viewer viewer, LocalDate on) {
        String fresh = drafting.start(viewer).reference();
        drafting.ask(
                viewer,
                fresh,
                new Wanted("Audit de la vidéosurveillance", List.of("L’audit"), Regime.GENERAL, null),
                null);
        journal.record(viewer, fresh, Entry.of(EntryType.REQUEST_RECEIVED, on), null);
        return fresh;
    }

    private static RequestSpecification form(Account account) {
        return given().header("Cookie", account.cookie())
                .redirects()
                .follow(false)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("csrf", account.csrf());
    }

    private static Response get(Account account, String path) {
        return given().header("Cookie", account.cookie()).get(path);
    }

    private static Document page(Account account, String path) {
        return Jsoup.parse(get(account, path).then().statusCode(200).extract().asString());
    }

    private static Calendar read(String text) throws Exception {
        Calendar calendar = new CalendarBuilder().build(new StringReader(text));
        assertThat(calendar.validate().getEntries()).isEmpty();
        return calendar;
    }

    private static List<String> ids(Calendar calendar) {
        return calendar.<VEvent>getComponents(Component.VEVENT).stream()
                .map(event -> event.getUid().orElseThrow().getValue())
                .toList();
    }

    private static VEvent birth(Calendar calendar) {
        return calendar.<VEvent>getComponents(Component.VEVENT).stream()
                .filter(event -> event.getUid().orElseThrow().getValue().contains("-D01_"))
                .findFirst()
                .orElseThrow();
    }

    private static int sequence(VEvent event) {
        return Integer.parseInt(event.getProperty("SEQUENCE").orElseThrow().getValue());
    }
}
