package org.saisine.correspondence;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import org.saisine.account.CurrentViewer;
import org.saisine.account.Viewer;
import org.saisine.request.Outcome;
import org.saisine.request.Requests;

/** Replies to a request: received with their files, then qualified. */
@Path("/api/requests")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Réponses", description = "Ce que l’administration a répondu, et ce que cela signifie.")
public class RepliesResource {

    private final CurrentViewer viewer;
    private final Requests requests;
    private final Replies replies;
    private final RecordReply recordReply;
    private final QualifyReply qualifyReply;
    private final Clock clock;

    RepliesResource(
            CurrentViewer viewer,
            Requests requests,
            Replies replies,
            RecordReply recordReply,
            QualifyReply qualifyReply,
            Clock clock) {
        this.viewer = viewer;
        this.requests = requests;
        this.replies = replies;
        this.recordReply = recordReply;
        this.qualifyReply = qualifyReply;
        this.clock = clock;
    }

    /** The details that a multipart form may say at once; the same names as in {@link Said}. */
    public static class SaidAtOnce {
        @RestForm
        @Nullable
        String meaning;

        @RestForm
        @Nullable
        String mentionsReferral;

        @RestForm
        @Nullable
        String mentionsCourt;

        @RestForm
        @Nullable
        String reasoned;

        @RestForm
        @Nullable
        String amount;

        @RestForm
        @Nullable
        String outcome;

        @RestForm
        @Nullable
        String competentBodyReceivedOn;

        QualificationForm form() {
            Map<String, @Nullable String> details = new HashMap<>();
            details.put("mentionsReferral", mentionsReferral);
            details.put("mentionsCourt", mentionsCourt);
            details.put("reasoned", reasoned);
            details.put("amount", amount);
            details.put("outcome", outcome);
            details.put("competentBodyReceivedOn", competentBodyReceivedOn);
            return new QualificationForm(meaning, details, Map.of());
        }
    }

    /** What a reply means. */
    @Schema(name = "ReplyMeaningSaid")
    public record Said(
            @Nullable String meaning,

            @Schema(description = "Le courrier indique qu’on peut saisir la CADA, et le délai.") @Nullable
            Boolean mentionsReferral,

            @Nullable Boolean mentionsCourt,
            @Nullable Boolean reasoned,
            @Nullable String amount,

            @Schema(
                    description =
                            "Sens de l’avis : FAVORABLE, QUALIFIED, UNFAVORABLE, INADMISSIBLE, NO_JURISDICTION, MOOT.")
            @Nullable
            String outcome,

            @Schema(description = "Jour où l’administration compétente a reçu la demande transmise.") @Nullable
            String competentBodyReceivedOn,

            @Nullable List<Item> items) {

        /** What became of one document asked for. */
        @Schema(name = "ItemOutcome")
        public record Item(int number, Outcome outcome) {}

        QualificationForm form() {
            Map<String, @Nullable String> details = new HashMap<>();
            details.put("mentionsReferral", text(mentionsReferral));
            details.put("mentionsCourt", text(mentionsCourt));
            details.put("reasoned", text(reasoned));
            details.put("amount", amount);
            details.put("outcome", outcome);
            details.put("competentBodyReceivedOn", competentBodyReceivedOn);
            Map<Integer, String> outcomes = items == null
                    ? Map.of()
                    : items.stream()
                            .collect(Collectors.toMap(
                                    Item::number, item -> item.outcome().name(), (first, last) -> last));
            return new QualificationForm(meaning, details, outcomes);
        }

        private static @Nullable String text(@Nullable Boolean value) {
            return value == null ? null : value.toString();
        }
    }

    /** Every reply to a request. */
    @Schema(name = "Replies")
    public record ReplyList(List<ReplyJson> replies, long total) {}

    @GET
    @Path("/{reference}/replies")
    @Operation(summary = "Les réponses reçues, la première d’abord")
    public ReplyList list(@RestPath String reference) {
        List<ReplyJson> all =
                replies.of(viewer.get(), reference).stream().map(ReplyJson::of).toList();
        return new ReplyList(all, all.size());
    }

    @POST
    @Path("/{reference}/replies")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(
            summary = "Enregistrer une réponse",
            description =
                    "Un ou plusieurs champs file, 500 Mo chacun au plus ; receivedOn (aujourd’hui par défaut), channel (EMAIL,"
                            + " POST, ONLINE_FORM, BY_HAND), note, et, si on le sait déjà, meaning avec ce qui lui appartient. La réponse est"
                            + " donnée quand les originaux sont en sécurité ; leur texte vient ensuite.")
    @APIResponse(responseCode = "201", description = "Enregistrée")
    public Response record(@RestPath String reference, @BeanParam ReplyForm form, @BeanParam SaidAtOnce said) {
        Viewer who = viewer.get();
        QualificationForm meaning = said.form();
        if (meaning.isSaid()) {
            meaning.understood(requests.contributable(who, reference));
        }
        ReplyView reply = recordReply.receive(who, reference, form.arrival(clock));
        if (meaning.isSaid()) {
            reply = qualifyReply.qualify(who, reference, reply.id(), meaning.understood(requests.get(who, reference)));
        }
        URI place = URI.create("/api/requests/" + reference + "/replies/" + reply.id());
        return Response.created(place).entity(ReplyJson.of(reply)).build();
    }

    @GET
    @Path("/{reference}/replies/{id}")
    @Operation(summary = "Une réponse")
    public ReplyJson get(@RestPath String reference, @RestPath long id) {
        return ReplyJson.of(replies.get(viewer.get(), reference, id));
    }

    @PATCH
    @Path("/{reference}/replies/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Dire ce que signifie une réponse, et ce que devient chaque document demandé")
    public ReplyJson qualify(@RestPath String reference, @RestPath long id, Said said) {
        Viewer who = viewer.get();
        Qualification qualification = said.form().understood(requests.contributable(who, reference));
        return ReplyJson.of(qualifyReply.qualify(who, reference, id, qualification));
    }
}
