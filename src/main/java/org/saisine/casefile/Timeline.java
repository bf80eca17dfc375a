package org.saisine.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.saisine.casefile.TimelineStory.Maker;
import org.saisine.casefile.TimelineStory.Mark;
import org.saisine.deadline.Deadline;
import org.saisine.deadline.State;
import org.saisine.web.French;

/**
 * A request in time (frise): drawn twice, for wide and narrow screens, and told once more as a table for whoever does not
 * see a drawing.
 *
 * @param description one sentence that says what the drawing shows
 * @param hidden how much of it the table alone has
 */
record Timeline(String description, TimelineDrawing wide, TimelineDrawing tall, List<Row> table, int hidden) {

    /**
     * A line of the table.
     *
     * @param day the day on which it counts, for the order
     * @param when the day or days, in French
     */
    record Row(LocalDate day, String when, String what, String state) {}

    static Timeline of(List<Mark> happened, List<Deadline> deadlines, LocalDate today) {
        TimelineStory story = TimelineStory.of(happened, deadlines, today);
        return new Timeline(
                description(story),
                TimelineWide.of(story),
                TimelineTall.of(story),
                table(happened, deadlines, today),
                story.hidden());
    }

    private static String description(TimelineStory story) {
        List<LocalDate> days = story.days();
        return "Du " + French.day(days.getFirst()) + " au " + French.day(days.getLast()) + "\u00a0: "
                + French.count(story.marks().size(), "repère", "repères") + " et "
                + French.count(story.windows().size(), "période pour agir", "périodes pour agir")
                + ". Aujourd’hui, " + French.day(story.today()) + ". Le tableau qui suit dit la même chose.";
    }

    private static List<Row> table(List<Mark> happened, List<Deadline> deadlines, LocalDate today) {
        List<Row> rows = new ArrayList<>();
        for (Mark mark : happened) {
            rows.add(new Row(mark.on(), French.day(mark.on()), mark.label(), maker(mark.maker())));
        }
        deadlines.forEach(deadline -> rows.add(row(deadline)));
        rows.add(new Row(today, French.day(today), "Aujourd’hui", ""));
        rows.sort(Comparator.comparing(Row::day));
        return List.copyOf(rows);
    }

    private static String maker(Maker maker) {
        return maker == Maker.OURS ? "Votre acte" : "Leur acte";
    }

    private static Row row(Deadline deadline) {
        String state = deadline.state() == State.RUNNING ? "" : deadline.state().label();
        if (deadline.date() != null) {
            return new Row(deadline.date(), French.day(deadline.date()), deadline.label(), state);
        }
        LocalDate from = deadline.notBefore() == null ? deadline.startsOn() : deadline.notBefore();
        return new Row(from, window(deadline, from), deadline.label(), state);
    }

    private static String window(Deadline deadline, LocalDate from) {
        LocalDate prudent = deadline.prudentDate();
        LocalDate theoretical = deadline.theoreticalDate();
        String generous = theoretical == null || theoretical.equals(prudent)
                ? ""
                : " (" + French.day(theoretical) + " dans la lecture la plus favorable)";
        return prudent == null || prudent.isBefore(from)
                ? "à partir du " + French.day(from) + generous
                : "du " + French.day(from) + " au " + French.day(prudent) + generous;
    }
}
