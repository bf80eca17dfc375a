package org.saisine.reminder;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestPath;
import org.saisine.account.CurrentViewer;

/** The calendar of one request, to import. */
@Path("/demandes")
public class RequestCalendarPages {

    private final Calendars calendars;
    private final CurrentViewer viewer;

    RequestCalendarPages(Calendars calendars, CurrentViewer viewer) {
        this.calendars = calendars;
        this.viewer = viewer;
    }

    @GET
    @Path("/{reference}/calendrier.ics")
    public Response file(@RestPath String reference) {
        return CalendarAnswer.of(calendars.ofRequest(viewer.get(), reference), "demande-" + reference);
    }
}
