package org.saisine.casefile;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import org.saisine.account.CurrentViewer;
import org.saisine.archive.Upload;
import org.saisine.correspondence.AttachProof;
import org.saisine.letter.Repetition;
import org.saisine.request.Drafting;
import org.saisine.request.Entry;
import org.saisine.request.EntryType;
import org.saisine.request.Journal;
import org.saisine.request.Outcome;
import org.saisine.request.RequestView;
import org.saisine.web.Flash;
import org.saisine.web.Problem;

/** The casefile (dossier): where one request stands, what to do now, and its whole story. */
@Path("/demandes")
public class CasefilePages {

    private final Casefiles casefiles;
    private final Journal journal;
    private final AttachProof attachProof;
    private final Drafting drafting;
    private final Repetition repetition;
    private final CurrentViewer viewer;
    private final Clock clock;

    CasefilePages(
            Casefiles casefiles,
            Journal journal,
            AttachProof attachProof,
            Drafting drafting,
            Repetition repetition,
            CurrentViewer viewer,
            Clock clock) {
        this.casefiles = casefiles;
        this.journal = journal;
        this.attachProof = attachProof;
        this.drafting = drafting;
        this.repetition = repetition;
        this.viewer = viewer;
        this.clock = clock;
    }

    record casefile(Casefile file, Outcome[] outcomes) implements TemplateInstance {}

    @GET
    @Path("/{reference}")
    @Produces(MediaType.TEXT_HTML)
    public Object open(@PathParam("reference") String reference) {
        Casefile file = casefiles.open(viewer.get(), reference);
        if (file.request().draft() && file.mayContribute() && !file.leaving()) {
            return Response.seeOther(URI.create("/demandes/" + reference + "/preparer"))
                    .build();
        }
        return new casefile(file, Outcome.values());
    }

    @POST
    @Path("/{reference}/documents-demandes/{number}")
    public Response resolve(
            @PathParam("reference") String reference,
            @PathParam("number") int number,
            @FormParam("outcome") Outcome outcome) {
        journal.resolve(viewer.get(), reference, number, outcome, LocalDate.now(clock));
        return Flash.seeOther(
                "/demandes/" + reference + "#documents", "Suite enregistrée pour le document n° " + number + ".");
    }

    /** Every document came, one after the other: the whole is disclosed. */
    @POST
    @Path("/{reference}/tout-est-la")
    public Response allDisclosed(@PathParam("reference") String reference) {
        Entry whole = Entry.of(EntryType.DISCLOSURE, LocalDate.now(clock)).with("extent", "FULL");
        journal.record(viewer.get(), reference, whole, null);
        return Flash.seeOther(
                "/demandes/" + reference, "Demande close\u00a0: tout est communiqué. Les délais s’arrêtent.");
    }

    /** « Le silence est-il vérifié ? » Yes: nothing came by post or mail. */
    @POST
    @Path("/{reference}/silence")
    public Response silence(@PathParam("reference") String reference) {
        journal.record(viewer.get(), reference, Entry.of(EntryType.SILENCE_VERIFIED, LocalDate.now(clock)), null);
        return Flash.seeOther(
                "/demandes/" + reference, "C’est noté au journal\u00a0: rien n’est arrivé. Vous pouvez agir.");
    }

    /** Whether a letter names the remedies and their delays: what is answered completes its line. */
    @POST
    @Path("/{reference}/journal/{line}/preciser")
    public Response complete(
            @PathParam("reference") String reference,
            @PathParam("line") long line,
            MultivaluedMap<String, String> form) {
        Map<String, Object> answers = new LinkedHashMap<>();
        for (String question : List.of("mentionsReferral", "mentionsCourt")) {
            String answer = form.getFirst(question);
            if ("true".equals(answer) || "false".equals(answer)) {
                answers.put(question, Boolean.valueOf(answer));
            }
        }
        if (answers.isEmpty()) {
            return Flash.seeOther(
                    "/demandes/" + reference,
                    "Rien n’a été changé\u00a0: en attendant la réponse, les dates les plus prudentes valent.");
        }
        journal.complete(viewer.get(), reference, line, answers);
        return Flash.seeOther("/demandes/" + reference, "C’est noté. Les dates sont recalculées.");
    }

    /** The document that proves a line. */
    @POST
    @Path("/{reference}/journal/{line}/piece")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response prove(
            @PathParam("reference") String reference,
            @PathParam("line") long line,
            @RestForm("file") @Nullable FileUpload file) {
        if (file == null || file.fileName().isEmpty()) {
            throw Problem.invalid("Aucun fichier n’a été choisi.", "Choisissez la pièce à joindre, puis recommencez.");
        }
        attachProof.attach(viewer.get(), reference, line, Upload.file(file.uploadedFile(), file.fileName()));
        return Flash.seeOther("/demandes/" + reference + "#journal", "La pièce est jointe à sa ligne du journal.");
    }

    @POST
    @Path("/{reference}/journal/{line}/annuler")
    public Response voidLine(
            @PathParam("reference") String reference,
            @PathParam("line") long line,
            @FormParam("reason") String reason) {
        journal.voidLine(viewer.get(), reference, line, reason);
        return Flash.seeOther(
                "/demandes/" + reference + "#journal",
                "Ligne annulée. Elle reste lisible, barrée ; les dates sont recalculées.");
    }

    /** The same request again, after the time limit has passed or a document has changed (nouvelle demande). */
    @POST
    @Path("/{reference}/refaire")
    public Response renew(@PathParam("reference") String reference) {
        RequestView draft = repetition.start(viewer.get(), reference);
        return Flash.seeOther(
                "/demandes/" + draft.reference() + "/preparer", "Nouvelle demande préparée à partir de la précédente.");
    }

    @POST
    @Path("/{reference}/supprimer")
    public Response discard(@PathParam("reference") String reference) {
        drafting.discard(viewer.get(), reference);
        return Flash.seeOther("/demandes", "Brouillon supprimé.");
    }
}
