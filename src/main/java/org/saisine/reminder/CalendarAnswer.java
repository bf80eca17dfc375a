package org.saisine.reminder;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** A calendar as a file (agenda, .ics). */
final class CalendarAnswer {

    static final String SUFFIX = ".ics";

    private CalendarAnswer() {}

    static Response of(String text, String name) {
        return Response.ok(text, DeadlineCalendar.TYPE)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + SUFFIX + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .header("X-Robots-Tag", "noindex")
                .build();
    }
}
