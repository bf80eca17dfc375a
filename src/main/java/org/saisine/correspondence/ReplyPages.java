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
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import org.saisine.account.CurrentViewer;
import org.saisine.account.Viewer;
import org.saisine.request.RequestView;
import org.saisine.request.Requests;
import org.saisine.web.Flash;
import org.saisine.web.Problem;

/** Receiving a reply: first its files, then what it says. */
@Path("/demandes")
@Produces(MediaType.TEXT_HTML)
public class ReplyPages {

    private final CurrentViewer viewer;
    private final Requests requests;
    private final RecordReply recordReply;
    private final QualifyReply qualifyReply;
    private final ReplyReading reading;
    private final Clock clock;

    ReplyPages(
            CurrentViewer viewer,
            Requests requests,
            RecordReply recordReply,
            QualifyReply qualifyReply,
            ReplyReading reading,
            Clock clock) {
        this.viewer = viewer;
        this.requests = requests;
        this.recordReply = recordReply;
        this.qualifyReply = qualifyReply;
        this.reading = reading;
        this.clock = clock;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance receive(
                RequestView request, String body, ReplyChannel[] channels, Map<String, String> problems);

        static native TemplateInstance qualify(ReplyReading.Reading reading, Map<String, String> problems);
    }

    @GET
    @Path("/{reference}/reponse")
    public TemplateInstance receive(@RestPath String reference) {
        return receivePage(requests.contributable(viewer.get(), reference), Map.of());
    }

    @POST
    @Path("/{reference}/reponse")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response received(@RestPath String reference, @BeanParam ReplyForm form) {
        Viewer who = viewer.get();
        try {
            ReplyView reply = recordReply.receive(who, reference, form.arrival(clock));
            return Flash.seeOther("/demandes/" + reference + "/reponses/" + reply.id(), ReceivedSentence.of(reply));
        } catch (Problem problem) {
            return again(problem, receivePage(requests.contributable(who, reference), problem.fields()));
        }
    }

    @GET
    @Path("/{reference}/reponses/{id}")
    public TemplateInstance qualify(@RestPath String reference, @RestPath long id) {
        return Templates.qualify(reading.of(viewer.get(), reference, id), Map.of());
    }

    @POST
    @Path("/{reference}/reponses/{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response qualified(@RestPath String reference, @RestPath long id, MultivaluedMap<String, String> form) {
        Viewer who = viewer.get();
        try {
            Qualification said = read(form).understood(requests.contributable(who, reference));
            qualifyReply.qualify(who, reference, id, said);
            return Flash.seeOther(
                    "/demandes/" + reference,
                    "La réponse est enregistrée : " + said.meaning().label().toLowerCase(java.util.Locale.FRENCH)
                            + ".");
        } catch (Problem problem) {
            return again(problem, Templates.qualify(reading.of(who, reference, id), problem.fields()));
        }
    }

    private TemplateInstance receivePage(RequestView request, Map<String, String> problems) {
        return Templates.receive(request, reading.bodyOf(request), ReplyChannel.values(), problems);
    }

    /** The details that belong to the meaning chosen, and the outcome of each document. */
    private static QualificationForm read(MultivaluedMap<String, String> form) {
        String meaning = form.getFirst("meaning");
        Map<String, @Nullable String> details = new HashMap<>();
        QualificationForm.DETAILS.forEach(name -> details.put(name, form.getFirst(meaning + "." + name)));
        Map<Integer, String> items = new HashMap<>();
        form.forEach((name, values) -> {
            if (name.matches("item-[0-9]{1,4}")) {
                items.put(Integer.valueOf(name.substring("item-".length())), values.getFirst());
            }
        });
        return new QualificationForm(meaning, details, items);
    }

    /** The same page with what is wrong, where the fields say it; otherwise the problem's own page. */
    private static Response again(Problem problem, TemplateInstance page) {
        if (problem.fields().isEmpty()) {
            throw problem;
        }
        return Response.status(problem.kind().status()).entity(page).build();
    }
}
