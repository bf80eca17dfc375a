package org.saisine.reminder;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestPath;
import org.saisine.account.OpaqueToken;
import org.saisine.account.Public;
import org.saisine.web.Problem;

/** The calendar of one person, to subscribe to: whoever knows its address reads it, for such programs cannot sign in. */
@Path("/calendrier")
@Public
public class CalendarPages {

    private final Calendars calendars;

    CalendarPages(Calendars calendars) {
        this.calendars = calendars;
    }

    @GET
    @Path("/{file}")
    public Response file(@RestPath String file) {
        if (!file.endsWith(CalendarAnswer.SUFFIX)) {
            throw Problem.notFound();
        }
        String token = file.substring(0, file.length() - CalendarAnswer.SUFFIX.length());
        return CalendarAnswer.of(calendars.behind(new OpaqueToken(token)), "saisine");
    }
}
