package org.saisine.reminder;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestPath;
import org.saisine.account.CurrentViewer;

/** Courriels: what left, what waits and why; in a demonstration, the mailbox itself. */
@Path("/courriels")
@Produces(MediaType.TEXT_HTML)
public class MailPages {

    private final MailList list;
    private final CurrentViewer viewer;

    MailPages(MailList list, CurrentViewer viewer) {
        this.list = list;
        this.viewer = viewer;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance mails(MailList.Mails list, int page, boolean more);

        static native TemplateInstance mail(OutgoingMailView mail);
    }

    @GET
    public TemplateInstance mails(@QueryParam("page") @DefaultValue("0") int page) {
        MailList.Mails mails = list.page(viewer.get(), page);
        return Templates.mails(mails, page, (page + 1L) * MailList.PAGE < mails.total());
    }

    @GET
    @Path("/{id}")
    public TemplateInstance mail(@RestPath long id) {
        return Templates.mail(list.get(viewer.get(), id));
    }
}
