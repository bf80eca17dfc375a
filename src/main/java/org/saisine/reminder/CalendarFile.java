package org.saisine.reminder;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.component.VAlarm;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Related;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Trigger;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableAction;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/** Writes a calendar file (agenda, RFC 5545): whole days, with their alarms, folded as strict readers want it. */
final class CalendarFile {

    /** Ten days before, three days before and on the day, at eight in the morning of wherever the reader is. */
    private static final List<Duration> ALARMS =
            List.of(Duration.ofHours(8 - 240), Duration.ofHours(8 - 72), Duration.ofHours(8));

    private static final Duration REFRESH = Duration.ofHours(6);
    private static final int LONGEST_LINE = 75;

    private final String host;
    private final Instant now;

    /** @param host of the identifiers, which must be unlike those of any other service */
    CalendarFile(String host, Instant now) {
        this.host = host;
        this.now = now;
    }

    String of(String name, List<CalendarEntry> entries) {
        var calendar = new Calendar();
        calendar.add(new ProdId("-//Saisine//Agenda des échéances//FR"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(new XProperty("X-WR-CALNAME", name));
        calendar.add(new RefreshInterval(new ParameterList(List.of(Value.DURATION)), REFRESH));
        calendar.add(ParisTimeZone.component());
        entries.forEach(entry -> calendar.add(event(entry)));
        return folded(unfolded(written(calendar)));
    }

    private VEvent event(CalendarEntry entry) {
        var event = new VEvent(false);
        event.add(new Uid(entry.id() + "@" + host));
        event.add(new DtStamp(now));
        event.add(new DtStart<>(entry.day()));
        event.add(new DtEnd<>(entry.day().plusDays(1)));
        event.add(new Summary(entry.summary()));
        event.add(new Description(entry.description()));
        event.add(new Sequence(entry.sequence()));
        event.add(ImmutableTransp.TRANSPARENT);
        event.add(
                switch (entry.standing()) {
                    case AWAITED, SILENT -> ImmutableStatus.VEVENT_CONFIRMED;
                    case UNCERTAIN -> ImmutableStatus.VEVENT_TENTATIVE;
                    case CANCELLED -> ImmutableStatus.VEVENT_CANCELLED;
                });
        if (entry.url() != null) {
            event.add(new Url(URI.create(entry.url())));
        }
        if (entry.standing() == CalendarEntry.Standing.AWAITED) {
            ALARMS.forEach(before -> event.add(alarm(before, entry.summary())));
        }
        return event;
    }

    private static VAlarm alarm(Duration before, String words) {
        var alarm = new VAlarm();
        alarm.add(new Trigger(new ParameterList(List.of(Related.START)), before));
        alarm.add(ImmutableAction.DISPLAY);
        alarm.add(new Description(words));
        return alarm;
    }

    private static String written(Calendar calendar) {
        var text = new StringWriter();
        try {
            new CalendarOutputter().output(calendar, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static String unfolded(String text) {
        return text.replace("\r\n ", "");
    }

    /** The library counts characters, the standard (RFC 5545, 3.1) octets; French has many of more than one. */
    private static String folded(String text) {
        var folded = new StringBuilder();
        text.lines().forEach(line -> {
            int octets = 0;
            for (int at = 0; at < line.length(); at = line.offsetByCodePoints(at, 1)) {
                String letter = Character.toString(line.codePointAt(at));
                int size = letter.getBytes(StandardCharsets.UTF_8).length;
                if (octets + size > LONGEST_LINE) {
                    folded.append("\r\n ");
                    octets = 1;
                }
                folded.append(letter);
                octets += size;
            }
            folded.append("\r\n");
        });
        return folded.toString();
    }
}
