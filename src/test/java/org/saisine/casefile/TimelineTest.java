package org.saisine.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.saisine.casefile.TimelineStory.Maker;
import org.saisine.casefile.TimelineStory.Mark;
import org.saisine.casefile.TimelineStory.Span;
import org.saisine.deadline.State;

/** The drawings of a request in time: whatever the life, everything is there, in order, and nothing hides anything. */
class TimelineTest {

    private static final String A_REFERRAL =
            "REQUEST_SENT 2026-02-01, REQUEST_RECEIVED 2026-02-03, REFERRED 2026-03-10,"
                    + " REFERRAL_REGISTERED 2026-03-16";

    @Property(tries = 400)
    void no_words_overlap(@ForAll("lives") TimelineStory story) {
        for (TimelineDrawing drawing : both(story)) {
            List<TimelineDrawing.Label> labels = drawing.labels();
            for (int i = 0; i < labels.size(); i++) {
                for (int j = 0; j < i; j++) {
                    assertThat(overlap(labels.get(i), labels.get(j)))
                            .as("%s over %s", labels.get(i), labels.get(j))
                            .isFalse();
                }
            }
        }
    }

    @Property(tries = 400)
    void everything_is_inside(@ForAll("lives") TimelineStory story) {
        for (TimelineDrawing drawing : both(story)) {
            assertThat(drawing.labels()).allSatisfy(label -> {
                assertThat(label.left()).as(label.text()).isGreaterThanOrEqualTo(0);
                assertThat(label.right()).as(label.text()).isLessThanOrEqualTo(drawing.width());
                assertThat(label.y()).isBetween(11.0, drawing.height() - 3.0);
            });
            assertThat(drawing.dots()).allSatisfy(dot -> {
                assertThat(dot.x()).isBetween(8.0, drawing.width() - 8.0);
                assertThat(dot.y()).isBetween(8.0, drawing.height() - 8.0);
            });
            assertThat(drawing.bars()).allSatisfy(bar -> {
                assertThat(bar.x()).isGreaterThanOrEqualTo(0);
                assertThat(bar.y()).isGreaterThanOrEqualTo(0);
                assertThat(bar.width()).isGreaterThanOrEqualTo(0);
                assertThat(bar.height()).isGreaterThanOrEqualTo(0);
                assertThat(bar.x() + bar.width()).isLessThanOrEqualTo(drawing.width());
                assertThat(bar.y() + bar.height()).isLessThanOrEqualTo(drawing.height());
            });
        }
    }

    @Property(tries = 400)
    void a_later_day_is_never_before_an_earlier_one(@ForAll("lives") TimelineStory story) {
        TimelineScale scale = TimelineScale.proportional(story, 12, 708);

        assertThat(story.days()).extracting(scale::at).isSorted().allMatch(x -> x >= 12 && x <= 708);
        assertThat(TimelineTall.of(story).dots())
                .extracting(TimelineDrawing.Dot::y)
                .isSorted();
    }

    @Property(tries = 400)
    void today_stands_between_what_was_and_what_comes(@ForAll("lives") TimelineStory story) {
        TimelineScale scale = TimelineScale.proportional(story, 12, 708);
        double today = line(TimelineWide.of(story)).x1();

        assertThat(story.marks()).allSatisfy(mark -> {
            int side = Integer.signum(mark.on().compareTo(story.today()));
            assertThat(Double.compare(scale.at(mark.on()), scale.at(story.today())))
                    .isEqualTo(side);
        });
        assertThat(today).isBetween(scale.at(story.today()) - 0.1, scale.at(story.today()) + 0.1);
    }

    @Property(tries = 400)
    void poles_do_not_cross_words_that_all_fly_to_the_right(@ForAll("lives") TimelineStory story) {
        var flags = TimelineFlags.of(story.marks(), TimelineScale.proportional(story, 12, 708), 708).flags().stream()
                .filter(flag -> !flag.left())
                .toList();

        for (var words : flags) {
            assertThat(flags)
                    .filteredOn(pole -> pole.lane() > words.lane())
                    .noneMatch(pole -> words.start() < pole.x() && pole.x() < words.end());
        }
    }

    @Example
    void an_empty_stretch_of_years_is_drawn_short() {
        TimelineStory story = story("REQUEST_RECEIVED 2020-02-03, REFERRED 2020-03-10", "2026-11-21");
        TimelineScale scale = TimelineScale.proportional(story, 12, 708);

        assertThat(scale.breaks()).hasSize(1);
        assertThat(scale.at(LocalDate.parse("2020-03-10")) - scale.at(LocalDate.parse("2020-02-03")))
                .isGreaterThan(100);
        assertThat(scale.at(LocalDate.parse("2026-11-21"))).isLessThanOrEqualTo(708);
    }

    @Example
    void a_bar_is_plain_to_the_sure_day_and_hatched_beyond() {
        TimelineDrawing drawing =
                DrawnTimeline.of("REQUEST_RECEIVED 2026-02-03", "2026-03-20").wide();
        TimelineScale scale = TimelineScale.proportional(story("REQUEST_RECEIVED 2026-02-03", "2026-03-20"), 12, 708);

        assertThat(drawing.bars()).hasSize(2);
        var sure = drawing.bars().getFirst();
        var rest = drawing.bars().getLast();
        assertThat(sure.hatched()).isFalse();
        assertThat(rest.hatched()).isTrue();
        assertThat(sure.x()).isEqualTo(scale.at(LocalDate.parse("2026-03-04")), within());
        assertThat(rest.x()).isEqualTo(scale.at(LocalDate.parse("2026-05-02")), within());
        assertThat(rest.x() + rest.width()).isEqualTo(scale.at(LocalDate.parse("2026-05-04")), within());
    }

    @Example
    void the_table_says_what_the_drawing_shows() {
        Timeline timeline = DrawnTimeline.of(A_REFERRAL, "2026-07-01");
        List<String> told = timeline.table().stream()
                .map(row -> row.when() + " | " + row.what())
                .toList();

        assertThat(told)
                .contains(
                        "3\u00a0février 2026 | Demande reçue",
                        "1er\u00a0juillet 2026 | Aujourd’hui",
                        "16\u00a0mai 2026 | Naissance du refus confirmé par le silence",
                        "du 17\u00a0mai 2026 au 16\u00a0juillet 2026 (17\u00a0juillet 2026 dans la lecture la plus favorable)"
                                + " | Saisir le tribunal après un refus confirmé par le silence");
        assertThat(timeline.table()).isSortedAccordingTo(Comparator.comparing(Timeline.Row::day));
    }

    @Example
    void a_life_of_two_hundred_events_is_drawn_in_part_and_told_whole() {
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            marks.add(new Mark(LocalDate.parse("2024-01-01").plusDays(i * 4L), Maker.THEIRS, "Refus exprès"));
        }
        Timeline timeline = Timeline.of(marks, List.of(), LocalDate.parse("2026-07-01"));

        assertThat(timeline.hidden()).isEqualTo(184);
        assertThat(timeline.table()).hasSize(201);
        assertThat(DrawnTimeline.html(timeline)).contains("trop chargé pour être dessiné");
    }

    @Example
    void the_markup_is_the_one_that_was_read_over() throws IOException {
        Path file = Path.of("src/test/resources/golden/timeline.html");
        String drawn = DrawnTimeline.html(DrawnTimeline.of(A_REFERRAL, "2026-07-01"));
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(file, drawn);
        }

        assertThat(drawn).isEqualTo(Files.readString(file));
        assertThat(drawn).doesNotContain("style=").doesNotContain("null");
    }

    @Provide
    Arbitrary<TimelineStory> lives() {
        Arbitrary<Integer> reach = Arbitraries.of(3, 40, 300, 800, 20_000);
        return reach.flatMap(days -> Combinators.combine(
                        day(days),
                        mark(days).list().ofMaxSize(16),
                        span(days).list().ofMaxSize(8))
                .as((today, marks, windows) -> new TimelineStory(
                        today,
                        marks.stream()
                                .distinct()
                                .sorted(Comparator.comparing(Mark::on))
                                .toList(),
                        windows.stream()
                                .distinct()
                                .sorted(Comparator.comparing(Span::from))
                                .toList(),
                        0)));
    }

    private static Arbitrary<LocalDate> day(int reach) {
        return Arbitraries.integers().between(0, reach).map(days -> LocalDate.parse("2024-12-30")
                .plusDays(days));
    }

    private static Arbitrary<Mark> mark(int reach) {
        return Combinators.combine(
                        day(reach),
                        Arbitraries.of(Maker.class),
                        Arbitraries.of("Avis attendu", "Reçue après transmission", "Refus confirmé par le silence"))
                .as(Mark::new);
    }

    private static Arbitrary<Span> span(int reach) {
        return Combinators.combine(
                        Arbitraries.of("Saisir la CADA", "Saisir le tribunal (délai raisonnable)"),
                        day(reach),
                        Arbitraries.integers().between(-2, 370),
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.of(State.RUNNING, State.DONE, State.MISSED, State.SUSPENDED))
                .as((label, from, sure, more, state) ->
                        new Span(label, from, from.plusDays(sure), from.plusDays(Math.max(0, sure) + more), state));
    }

    private static TimelineStory story(String life, String today) {
        return DrawnTimeline.story(life, today);
    }

    private static List<TimelineDrawing> both(TimelineStory story) {
        return List.of(TimelineWide.of(story), TimelineTall.of(story));
    }

    private static TimelineDrawing.Stroke line(TimelineDrawing drawing) {
        return drawing.strokes().stream()
                .filter(stroke -> stroke.look().equals("today"))
                .findFirst()
                .orElseThrow();
    }

    /** Letters stand on y, with 11 units above and 3 below. */
    private static boolean overlap(TimelineDrawing.Label one, TimelineDrawing.Label other) {
        return one.left() < other.right() && other.left() < one.right() && Math.abs(one.y() - other.y()) < 14;
    }

    private static org.assertj.core.data.Offset<Double> within() {
        return org.assertj.core.data.Offset.offset(0.2);
    }
}
