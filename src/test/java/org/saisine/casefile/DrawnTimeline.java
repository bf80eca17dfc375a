package org.saisine.casefile;

import io.quarkus.qute.Engine;
import io.quarkus.qute.HtmlEscaper;
import io.quarkus.qute.ReflectionValueResolver;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.saisine.deadline.Calculator;
import org.saisine.deadline.Case;
import org.saisine.deadline.Deadline;
import org.saisine.deadline.Event;
import org.saisine.deadline.EventType;
import org.saisine.deadline.Events;

/** Timelines of written-down lives, and the HTML of one without the application around it. */
final class DrawnTimeline {

    private static final Path TEMPLATES = Path.of("src/main/resources/templates");

    private DrawnTimeline() {}

    /** @param life events as «TYPE date», separated by commas */
    static Timeline of(String life, String today) {
        return Timeline.of(TimelineStory.of(events(life)), deadlines(life, today), LocalDate.parse(today));
    }

    static TimelineStory story(String life, String today) {
        return TimelineStory.of(TimelineStory.of(events(life)), deadlines(life, today), LocalDate.parse(today));
    }

    private static List<Deadline> deadlines(String life, String today) {
        return Calculator.assess(Case.of(events(life)), LocalDate.parse(today)).deadlines();
    }

    private static List<Event> events(String life) {
        List<Event> events = new ArrayList<>();
        for (String line : life.strip().split("\\s*,\\s*")) {
            String[] words = line.split(" ");
            events.add(Events.of(EventType.valueOf(words[0]), LocalDate.parse(words[1]), Map.of()));
        }
        return events;
    }

    static String html(Timeline timeline) {
        Engine engine = Engine.builder()
                .addDefaults()
                .addValueResolver(new ReflectionValueResolver())
                .addResultMapper(new HtmlEscaper(List.of("text/html")))
                .build();
        engine.putTemplate("casefile/timeline-drawing", engine.parse(read("casefile/timeline-drawing.html")));
        return engine.parse(read("casefile/timeline.html"))
                .data("timeline", timeline)
                .render();
    }

    private static String read(String template) {
        try {
            return Files.readString(TEMPLATES.resolve(template));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
