package org.saisine.reminder;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.saisine.deadline.Assessment;
import org.saisine.deadline.Deadline;
import org.saisine.deadline.State;

/** The calendar (agenda) of one case's deadlines, as a file that any calendar program imports (ICS, RFC 5545). */
public final class DeadlineCalendar {

    /** How the file is served. */
    public static final String TYPE = "text/calendar; charset=utf-8";

    private DeadlineCalendar() {}

    /**
     * @param name what the calendar program shows
     * @param uidPrefix what tells this case from any other, letters, figures and hyphens; the same case keeps it for ever
     * @param url where to read the case again; its host makes the identifiers unique in the world; null for nowhere
     */
    public static String of(
            String name, String uidPrefix, List<Deadline> deadlines, Instant now, @Nullable String url) {
        int sequence =
                (int) deadlines.stream().filter(d -> d.state() != State.RUNNING).count();
        List<CalendarEntry> entries = new CalendarEntries(uidPrefix, "", sequence, url).of(deadlines);
        return new CalendarFile(host(url), now).of(name, entries);
    }

    /** The same, of everything that the law says of a case. */
    public static String of(String name, String uidPrefix, Assessment assessment, Instant now, @Nullable String url) {
        return of(name, uidPrefix, assessment.deadlines(), now, url);
    }

    static String host(@Nullable String url) {
        String host = url == null ? null : URI.create(url).getHost();
        return host == null ? "saisine.local" : host;
    }
}
