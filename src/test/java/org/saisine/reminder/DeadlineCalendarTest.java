package org.saisine.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAmount;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import org.saisine.deadline.Assessment;
import org.saisine.deadline.Calculator;
import org.saisine.deadline.Case;
import org.saisine.deadline.Deadline;
import org.saisine.deadline.Event;
import org.saisine.deadline.EventType;
import org.saisine.deadline.Events;
import org.saisine.deadline.Regime;
import org.saisine.deadline.Territory;

class DeadlineCalendarTest {

    private static final Instant NOW = Instant.parse("2026-02-20T06:30:00Z");
    private static final LocalDate TODAY = LocalDate.parse("2026-02-20");
    private static final String URL = "https://saisine.exemple.test/demandes/2026-0012?a=1,2;3";

    @Test
    void silence_is_a_whole_day_that_rings_three_times() throws Exception {
        VEvent birth = only(read(calendar(received())), "D01_REFUS_IMPLICITE");
        assertThat(birth.getProperty("DTSTART").orElseThrow()).hasToString("DTSTART;VALUE=DATE:20260303\r\n");
        assertThat(birth.getProperty("DTEND").orElseThrow()).hasToString("DTEND;VALUE=DATE:20260304\r\n");
        assertThat(value(birth, "SUMMARY")).isEqualTo("Naissance du refus implicite");
        assertThat(value(birth, "STATUS")).isEqualTo("CONFIRMED");
        assertThat(value(birth, "DTSTAMP")).isEqualTo("20260220T063000Z");
        assertThat(value(birth, "URL")).isEqualTo(URL);
        assertThat(birth.getAlarms())
                .extracting(alarm ->
                        (TemporalAmount) alarm.getTrigger().orElseThrow().getDuration())
                .containsExactly(Duration.ofHours(-232), Duration.ofHours(-64), Duration.ofHours(8));
    }

    @Test
    void the_description_says_why_and_by_which_article() throws Exception {
        String words = value(only(read(calendar(received())), "D01_REFUS_IMPLICITE"), "DESCRIPTION");
        assertThat(words).contains("3\u00a0mars 2026").contains("CRPA, art. R.* 311-12\u202f; CRPA, art. R. 311-13.");
    }

    @Test
    void an_act_is_told_by_its_prudent_day() throws Exception {
        VEvent referral = only(read(calendar(received())), "D03_CADA_IMPLICITE");
        assertThat(value(referral, "SUMMARY")).isEqualTo("Dernier jour\u00a0: saisir la CADA après un refus implicite");
        assertThat(value(referral, "DTSTART"))
                .isEqualTo(assess(received()).deadlines().stream()
                        .filter(d -> d.rule().name().equals("D03_CADA_IMPLICITE"))
                        .map(d -> d.prudentDate().toString().replace("-", ""))
                        .findFirst()
                        .orElseThrow());
    }

    @Test
    void what_is_done_is_cancelled_silent_and_supersedes_what_was_imported() throws Exception {
        List<Event> disclosed = List.of(
                event(EventType.REQUEST_RECEIVED, "2026-02-03"),
                Events.of(EventType.DISCLOSURE, LocalDate.parse("2026-02-10"), Map.of("extent", "FULL")));
        VEvent before = only(read(calendar(received())), "D01_REFUS_IMPLICITE");
        VEvent after = only(read(calendar(disclosed)), "D01_REFUS_IMPLICITE");
        assertThat(after.getUid()).isEqualTo(before.getUid());
        assertThat(value(after, "STATUS")).isEqualTo("CANCELLED");
        assertThat(after.getAlarms()).isEmpty();
        assertThat(Integer.parseInt(value(after, "SEQUENCE")))
                .isGreaterThan(Integer.parseInt(value(before, "SEQUENCE")));
    }

    @Test
    void each_entry_has_an_identifier_of_its_own_at_the_host_of_the_site() throws Exception {
        List<Deadline> twice = Stream.of(received(), received())
                .flatMap(events -> assess(events).deadlines().stream())
                .toList();
        List<String> ids = events(read(DeadlineCalendar.of("Demande", "2026-0012", twice, NOW, URL))).stream()
                .map(event -> event.getUid().orElseThrow().getValue())
                .toList();
        assertThat(ids)
                .doesNotHaveDuplicates()
                .hasSizeGreaterThan(1)
                .allMatch(id -> id.startsWith("2026-0012-D"))
                .allMatch(id -> id.endsWith("@saisine.exemple.test"));
    }

    @Test
    void a_second_reader_finds_nothing_to_say_and_reads_the_same() throws Exception {
        ICalendar calendar = Biweekly.parse(calendar(received())).first();
        assertThat(calendar.validate(ICalVersion.V2_0).getWarnings())
                .as(calendar.validate(ICalVersion.V2_0).toString())
                .isEmpty();
        List<VEvent> ours = events(read(calendar(received())));
        assertThat(calendar.getEvents()).hasSameSizeAs(ours);
        for (int i = 0; i < ours.size(); i++) {
            assertThat(calendar.getEvents().get(i).getSummary().getValue()).isEqualTo(value(ours.get(i), "SUMMARY"));
            assertThat(calendar.getEvents().get(i).getDescription().getValue())
                    .isEqualTo(value(ours.get(i), "DESCRIPTION"));
        }
    }

    @Test
    void lines_end_as_the_standard_says_and_no_letter_is_cut_in_two() {
        String text = calendar(received());
        assertThat(text).startsWith("BEGIN:VCALENDAR\r\n").endsWith("END:VCALENDAR\r\n");
        assertThat(text.replace("\r\n", "")).doesNotContain("\r").doesNotContain("\n");
        assertThat(text.split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75))
                .allSatisfy(line -> assertThat(line).doesNotContain("\ufffd"))
                .anyMatch(line -> line.getBytes(StandardCharsets.UTF_8).length > 70);
    }

    @Test
    void what_would_end_a_value_is_escaped() {
        String text = DeadlineCalendar.of("Vidéo ; audit, avis\\suite", "c", assess(received()), NOW, null);
        assertThat(text.replace("\r\n ", ""))
                .contains("X-WR-CALNAME:Vidéo \\; audit\\, avis\\\\suite")
                .contains("CRPA\\, art. R. 311-13")
                .contains("UID:c-D01_REFUS_IMPLICITE@saisine.local")
                .doesNotContain("\nURL");
    }

    @Test
    void a_case_without_deadlines_is_an_empty_calendar_that_can_be_read() throws Exception {
        assertThat(events(read(DeadlineCalendar.of("Rien", "c", List.of(), NOW, null))))
                .isEmpty();
    }

    private static List<Event> received() {
        return List.of(event(EventType.REQUEST_RECEIVED, "2026-02-03"));
    }

    private static Event event(EventType type, String on) {
        return Events.of(type, LocalDate.parse(on), Map.of());
    }

    private static Assessment assess(List<Event> events) {
        return Calculator.assess(new Case(Regime.GENERAL, Territory.METROPOLE, Territory.METROPOLE, events), TODAY);
    }

    private static String calendar(List<Event> events) {
        return DeadlineCalendar.of("Demande 2026-0012", "2026-0012", assess(events), NOW, URL);
    }

    /** Strictly: nothing unknown is let pass, and the rules of the standard are checked. */
    private static Calendar read(String text) throws Exception {
        Calendar calendar = new CalendarBuilder().build(new StringReader(text));
        assertThat(calendar.validate().getEntries()).isEmpty();
        return calendar;
    }

    private static List<VEvent> events(Calendar calendar) {
        return calendar.getComponents(Component.VEVENT);
    }

    private static VEvent only(Calendar calendar, String rule) {
        return events(calendar).stream()
                .filter(event -> event.getUid().orElseThrow().getValue().contains(rule + "@"))
                .findFirst()
                .orElseThrow();
    }

    private static String value(VEvent event, String property) {
        return event.getProperty(property).map(Property::getValue).orElseThrow();
    }
}
