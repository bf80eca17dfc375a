package org.saisine.correspondence;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Map;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.saisine.account.CurrentViewer;
import org.saisine.account.Viewer;
import org.saisine.request.Channel;
import org.saisine.web.Flash;
import org.saisine.web.Problem;

/** The last page before a letter leaves, and what is recorded of its way after. */
@Path("/demandes")
@Produces(MediaType.TEXT_HTML)
public class SendPages {

    private final CurrentViewer viewer;
    private final SendLetter sendLetter;
    private final RecordHandover recordHandover;
    private final Departures departures;
    private final Clock clock;

    SendPages(
            CurrentViewer viewer,
            SendLetter sendLetter,
            RecordHandover recordHandover,
            Departures departures,
            Clock clock) {
        this.viewer = viewer;
        this.sendLetter = sendLetter;
        this.recordHandover = recordHandover;
        this.departures = departures;
        this.clock = clock;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance send(Departures.Departure departure, Map<String, String> problems);

        static native TemplateInstance dispatch(
                Departures.Departure departure, DispatchView dispatch, Map<String, String> problems);
    }

    @GET
    @Path("/{reference}/envoyer")
    public Object before(@RestPath String reference, @RestQuery @Nullable Integer lettre) {
        try {
            return page(departures.next(viewer.get(), reference, lettre), Map.of());
        } catch (Problem problem) {
            if (problem.kind() != Problem.Kind.UNPROCESSABLE) {
                throw problem;
            }
            return Flash.seeOther(
                    "/demandes/" + reference + "/preparer",
                    String.join(" ", problem.fields().values()));
        }
    }

    @POST
    @Path("/{reference}/envoyer")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response send(
            @RestPath String reference,
            @RestForm @Nullable Integer letter,
            @RestForm @Nullable Channel channel,
            @RestForm @Nullable String recipient,
            @RestForm @Nullable String attachPdf) {
        Viewer who = viewer.get();
        try {
            var options = new SendOptions(letter, channel, recipient, attachPdf != null);
            DispatchView dispatch = sendLetter.send(who, reference, options);
            return Flash.seeOther(path(reference, dispatch.id()), departures.sentence(dispatch));
        } catch (Problem problem) {
            if (problem.fields().isEmpty()) {
                throw problem;
            }
            TemplateInstance again = page(departures.next(who, reference, letter), problem.fields());
            return Response.status(problem.kind().status()).entity(again).build();
        }
    }

    @GET
    @Path("/{reference}/envois/{id}")
    public TemplateInstance after(@RestPath String reference, @RestPath long id) {
        return afterPage(reference, id, Map.of());
    }

    @POST
    @Path("/{reference}/envois/{id}/annuler")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response undo(@RestPath String reference, @RestPath long id) {
        DispatchView undone = sendLetter.undo(viewer.get(), reference, id);
        return Flash.seeOther(
                "/demandes/" + reference + "/courriers/" + undone.letter(),
                "Envoi annulé : rien n’est parti. La lettre est de nouveau un brouillon.");
    }

    @POST
    @Path("/{reference}/envois/{id}")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response record(@RestPath String reference, @RestPath long id, @BeanParam HandoverForm form) {
        try {
            DispatchView dispatch = recordHandover.record(viewer.get(), reference, id, form.handover(clock));
            return Flash.seeOther(
                    path(reference, dispatch.id()),
                    "C’est noté : " + dispatch.stateLabel().toLowerCase(java.util.Locale.FRENCH) + ".");
        } catch (Problem problem) {
            if (problem.fields().isEmpty()) {
                throw problem;
            }
            return Response.status(problem.kind().status())
                    .entity(afterPage(reference, id, problem.fields()))
                    .build();
        }
    }

    private TemplateInstance page(Departures.Departure departure, Map<String, String> problems) {
        return departure.dispatch() == null
                ? Templates.send(departure, problems)
                : Templates.dispatch(departure, departure.dispatch(), problems);
    }

    private TemplateInstance afterPage(String reference, long id, Map<String, String> problems) {
        Departures.Departure departure = departures.of(viewer.get(), reference, id);
        return Templates.dispatch(departure, departure.requireDispatch(), problems);
    }

    private static String path(String reference, long dispatchId) {
        return "/demandes/" + reference + "/envois/" + dispatchId;
    }
}
