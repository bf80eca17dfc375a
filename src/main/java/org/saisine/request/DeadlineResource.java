package org.saisine.request;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.saisine.account.Allowance;
import org.saisine.account.Public;
import org.saisine.deadline.Calculator;
import org.saisine.deadline.ImpossibleJournal;
import org.saisine.web.Problem;

/** The deadline calculator (calculateur de délais), open to anyone; nothing of what is sent is kept. */
@Path("/api/deadlines")
@Tag(name = "Délais", description = "Compter les délais d’une demande de documents administratifs.")
class DeadlineResource {

    /** Two hundred events take 40 kB; what is longer is not a journal. */
    private static final int LONGEST_BODY = 256 * 1024;

    private static final String EXAMPLE = """
            {"regime": "GENERAL", "residence": "METROPOLE", "court": "METROPOLE", "today": "2026-07-01",
             "events": [{"type": "REQUEST_RECEIVED", "date": "2026-02-03"},
                        {"type": "REFERRED", "date": "2026-03-10"},
                        {"type": "REFERRAL_REGISTERED", "date": "2026-03-16", "number": "20261234"}]}""";

    private final Allowance allowance;
    private final ObjectMapper json;
    private final Clock clock;

    DeadlineResource(Allowance allowance, ObjectMapper json, Clock clock) {
        this.allowance = allowance;
        this.json = json;
        this.clock = clock;
    }

    @POST
    @Public
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Calculer les délais",
            description = "Sans compte, sans rien conserver. La date du jour change les états, jamais les dates.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = DeadlineQuestion.class),
                            examples = @ExampleObject(name = "Refus confirmé par le silence", value = EXAMPLE)))
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = DeadlineAnswer.class)))
    @APIResponse(responseCode = "429", description = "Trop de calculs en peu de temps\u00a0: voir Retry-After.")
    @APIResponse(responseCode = "400", description = "Le journal ne tient pas\u00a0: l’événement en cause est nommé.")
    public DeadlineAnswer assess(InputStream body, @Context HttpServerRequest request) {
        allowance.take(request);
        DeadlineQuestion question = read(body);
        try {
            return DeadlineAnswer.of(Calculator.assess(question.toCase(), question.today(LocalDate.now(clock))));
        } catch (ImpossibleJournal impossible) {
            throw new Problem(
                    Problem.Kind.INVALID,
                    "Ces événements ne peuvent pas s’être passés ainsi.",
                    impossible.getMessage(),
                    Map.of("events", impossible.getMessage()));
        }
    }

    private DeadlineQuestion read(InputStream body) {
        try {
            byte[] bytes = body.readNBytes(LONGEST_BODY + 1);
            if (bytes.length > LONGEST_BODY) {
                throw new Problem(
                        Problem.Kind.TOO_LARGE,
                        "Ce journal est trop long.",
                        "Le calcul accepte 200 événements et 256 ko.");
            }
            DeadlineQuestion question = bytes.length == 0 ? null : json.readValue(bytes, DeadlineQuestion.class);
            if (question == null) {
                throw Problem.invalid(
                        "Rien n’a été envoyé.", "Envoyez un objet JSON avec une liste «\u00a0events\u00a0».");
            }
            return question;
        } catch (JsonProcessingException unfit) {
            throw refused(unfit);
        } catch (IOException interrupted) {
            throw Problem.invalid("La demande envoyée n’est pas arrivée entière.", "Envoyez-la de nouveau.");
        }
    }

    private static Problem refused(JsonProcessingException unfit) {
        if (unfit instanceof JsonMappingException misfit && !(unfit.getCause() instanceof StreamReadException)) {
            return DeadlineQuestion.refused(
                    path(misfit), "Champ «\u00a0" + path(misfit) + "\u00a0»\u00a0: ce n’est pas la valeur attendue.");
        }
        return Problem.invalid(
                "Ce n’est pas du JSON valide.", "Vérifiez les guillemets, virgules et accolades du JSON.");
    }

    /** E.g. events[1].mentionsReferral. */
    private static String path(JsonMappingException misfit) {
        String path = misfit.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : "." + step.getFieldName())
                .collect(Collectors.joining());
        return path.isEmpty() ? "corps" : path.substring(1);
    }
}
