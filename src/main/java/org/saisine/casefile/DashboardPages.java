package org.saisine.casefile;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.saisine.account.CurrentViewer;
import org.saisine.archive.DocumentView;
import org.saisine.letter.Kit;

/** The first page: what is due, what is late, what came. */
@Path("/")
public class DashboardPages {

    private final Dashboards dashboards;
    private final CurrentViewer viewer;

    DashboardPages(Dashboards dashboards, CurrentViewer viewer) {
        this.dashboards = dashboards;
        this.viewer = viewer;
    }

    record dashboard(Dashboard board) implements TemplateInstance {}

    /**
     * What the first page shows.
     *
     * @param toQualify replies whose meaning nobody has said yet
     * @param pagesRead and {@code pagesToRead}: how far the archive is with reading scans
     */
    record Dashboard(
            List<Group> due,
            List<RequestLine> waiting,
            List<RequestLine> drafts,
            List<ToQualify> toQualify,
            List<DocumentView> latest,
            long pagesRead,
            long pagesToRead,
            List<Kit> kits) {

        public boolean empty() {
            return due.isEmpty() && waiting.isEmpty() && drafts.isEmpty() && latest.isEmpty();
        }
    }

    /** Requests due at about the same time, under one heading. */
    record Group(String title, List<RequestLine> lines) {}

    /** A reply that came and waits to be understood. */
    record ToQualify(String href, String subject, String body, java.time.LocalDate receivedOn) {}

    @GET
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance dashboard() {
        return new dashboard(dashboards.of(viewer.get()));
    }
}
