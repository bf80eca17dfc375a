package org.saisine.correspondence;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import org.saisine.account.CurrentViewer;
import org.saisine.account.Viewer;
import org.saisine.letter.Addressee;
import org.saisine.letter.LetterDrafts;
import org.saisine.letter.LetterEdit;
import org.saisine.letter.LetterGaps;
import org.saisine.letter.LetterType;
import org.saisine.letter.LetterView;
import org.saisine.letter.Letters;
import org.saisine.letter.Stance;
import org.saisine.request.Requests;
import org.saisine.web.Problem;

/** The letters of a request, for programs. */
@Path("/api/requests")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Lettres", description = "Les lettres d’une demande : brouillons, puis figées.")
public class LettersResource {

    private final CurrentViewer viewer;
    private final Requests requests;
    private final Letters letters;
    private final LetterDrafts drafts;
    private final LetterGaps gaps;
    private final Enclosures enclosures;

    LettersResource(
            CurrentViewer viewer,
            Requests requests,
            Letters letters,
            LetterDrafts drafts,
            LetterGaps gaps,
            Enclosures enclosures) {
        this.viewer = viewer;
        this.requests = requests;
        this.letters = letters;
        this.drafts = drafts;
        this.gaps = gaps;
        this.enclosures = enclosures;
    }

    /** The letters of a request. */
    @Schema(name = "Letters")
    public record LetterList(List<LetterJson> letters, long total) {}

    /** Which letter to prepare. */
    @Schema(name = "NewLetter")
    public record NewLetter(
            @Nullable LetterType type,

            @Schema(description = "Pour FEE_REPLY\u00a0: accepter les frais, ou les contester.") @Nullable
            Stance stance) {}

    /** Whom the letter is for, where its author knows better than the directory. */
    @Schema(name = "LetterAddressee")
    public record Whom(
            @Nullable String name,
            @Nullable String quality,

            @Schema(description = "L’adresse postale, une ligne par élément.") @Nullable
            List<String> addressLines) {

        Addressee of(LetterView letter) {
            String address = addressLines == null ? null : String.join("\n", addressLines);
            return letter.head().addressee().named(name, quality, address);
        }
    }

    /**
     * The author's words.
     *
     * @param version the one that the author saw, for a 409 where somebody else has written since
     */
    @Schema(name = "LetterEdit")
    public record Words(
            @Nullable String subject,
            @Nullable String text,
            @Nullable List<String> enclosures,

            @Schema(description = "Le destinataire, par exemple un autre tribunal.") @Nullable
            Whom addressee,

            @Nullable Integer version) {}

    @GET
    @Path("/{reference}/letters")
    @Operation(summary = "Les lettres, la première d’abord")
    public LetterList list(@RestPath String reference) {
        Viewer who = viewer.get();
        List<LetterJson> all = letters.of(who, reference).stream()
                .map(letter -> json(who, reference, letter))
                .toList();
        return new LetterList(all, all.size());
    }

    @POST
    @Path("/{reference}/letters")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Préparer une lettre",
            description =
                    "Les étapes d’une demande nomment la lettre par son modèle (cada-referral)\u00a0: c’est ici CADA_REFERRAL."
                            + " Demandée deux fois, c’est le même brouillon. NEW_REQUEST prépare une nouvelle demande, que donne"
                            + " l’en-tête Location.")
    @APIResponse(responseCode = "201", description = "Le brouillon")
    @APIResponse(
            responseCode = "409",
            description =
                    "La loi n’admet pas cette lettre aujourd’hui\u00a0: pourquoi, et à partir de quand elle l’admettra")
    public Response draft(@RestPath String reference, @Nullable NewLetter wanted) {
        Viewer who = viewer.get();
        if (wanted == null || wanted.type() == null) {
            throw Problem.invalid(Map.of("type", "Indiquez la lettre à préparer, par exemple FOLLOW_UP."));
        }
        LetterView letter = drafts.draft(who, reference, wanted.type());
        if (wanted.stance() != null && !letter.edited()) {
            letter = drafts.restart(who, reference, letter.number(), wanted.stance());
        }
        String about = letter.head().reference();
        URI place = URI.create("/api/requests/" + about + "/letters/" + letter.number());
        return Response.created(place).entity(json(who, about, letter)).build();
    }

    @GET
    @Path("/{reference}/letters/{number: [0-9]+}")
    @Operation(summary = "Une lettre")
    public LetterJson get(@RestPath String reference, @RestPath int number) {
        Viewer who = viewer.get();
        return json(who, reference, letters.get(who, reference, number));
    }

    @PUT
    @Path("/{reference}/letters/{number: [0-9]+}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Modifier une lettre tant qu’elle n’est pas partie ; ce qui est absent ne change pas")
    public LetterJson edit(@RestPath String reference, @RestPath int number, @Nullable Words words) {
        Viewer who = viewer.get();
        LetterView known = letters.get(who, reference, number);
        if (words == null) {
            throw Problem.invalid(Map.of("text", "Envoyez au moins text, subject, enclosures ou addressee."));
        }
        if (words.addressee() != null) {
            known = drafts.readdress(who, reference, number, words.addressee().of(known));
        }
        var edit = new LetterEdit(
                words.subject() == null ? known.subject() : MailHeader.line(words.subject()),
                words.enclosures() == null ? known.head().enclosures() : words.enclosures(),
                words.text() == null ? known.markdown() : words.text());
        return json(who, reference, drafts.edit(who, reference, number, edit, words.version()));
    }

    @GET
    @Path("/{reference}/letters/{number: [0-9]+}.pdf")
    @Produces("application/pdf")
    @Operation(summary = "La lettre en PDF ; d’un brouillon, telle qu’elle serait imprimée")
    public Response pdf(@RestPath String reference, @RestPath int number) {
        return LetterFile.of(letters, letters.get(viewer.get(), reference, number));
    }

    @GET
    @Path("/{reference}/letters/{number: [0-9]+}/pieces.zip")
    @Produces(EnclosuresFile.TYPE)
    @Operation(
            summary = "Les pièces jointes d’une lettre, chacune dans son fichier, avec leur inventaire",
            description =
                    "Les noms sont ceux qu’attend Télérecours\u00a0: PJ01_demande-de-communication_2026-02-03.pdf.")
    public Response pieces(@RestPath String reference, @RestPath int number) {
        Viewer who = viewer.get();
        return EnclosuresFile.of(enclosures, who, letters.get(who, reference, number));
    }

    private LetterJson json(Viewer who, String reference, LetterView letter) {
        return LetterJson.of(letter, letter.frozen() ? List.of() : gaps.of(who, letter, requests.get(who, reference)));
    }
}
