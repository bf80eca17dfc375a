package org.saisine.correspondence;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import org.saisine.account.CurrentViewer;
import org.saisine.account.Viewer;
import org.saisine.letter.Addressee;
import org.saisine.letter.Gap;
import org.saisine.letter.LetterDrafts;
import org.saisine.letter.LetterEdit;
import org.saisine.letter.LetterGaps;
import org.saisine.letter.LetterPreview;
import org.saisine.letter.LetterType;
import org.saisine.letter.LetterView;
import org.saisine.letter.Letters;
import org.saisine.letter.Stance;
import org.saisine.request.RequestView;
import org.saisine.request.Requests;
import org.saisine.web.Flash;
import org.saisine.web.Problem;

/** A letter (courrier): its text while it is a draft, as it left once it is frozen. */
@Path("/demandes")
@Produces(MediaType.TEXT_HTML)
public class LetterPages {

    private final CurrentViewer viewer;
    private final Requests requests;
    private final Letters letters;
    private final LetterDrafts drafts;
    private final LetterGaps gaps;
    private final Enclosures enclosures;

    LetterPages(
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

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance edit(
                RequestView request, LetterView letter, Typed typed, List<Gap> gaps, String printed, String conflict);

        static native TemplateInstance read(RequestView request, LetterView letter, String printed);

        static native TemplateInstance preview(String printed);
    }

    /**
     * What stands in the form: what is stored, or what was typed and not taken.
     *
     * @param stored the other version, where somebody else has written meanwhile; empty otherwise
     */
    record Typed(String subject, String text, String enclosures, int version, String stored) {
        static Typed of(LetterView letter) {
            return new Typed(
                    letter.subject(),
                    letter.markdown(),
                    String.join("\n", letter.head().enclosures()),
                    letter.version(),
                    "");
        }
    }

    @POST
    @Path("/{reference}/relance")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response followUp(@RestPath String reference) {
        LetterView draft = drafts.draft(viewer.get(), reference, LetterType.FOLLOW_UP);
        return Flash.seeOther(path(reference, draft.number()), "La relance est prête à relire.");
    }

    /**
     * @param letter its template, by which the next steps of the request name it: cada-referral
     * @param stance what it is to say, where there is a choice
     * @throws Problem not found; conflict, where the law does not admit this letter today
     */
    @POST
    @Path("/{reference}/courriers/nouveau/{letter}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response prepare(@RestPath String reference, @RestPath String letter, @RestForm @Nullable Stance stance) {
        LetterType type = LetterType.ofTemplate(letter).orElseThrow(Problem::notFound);
        LetterView draft = drafts.draft(viewer.get(), reference, type);
        if (!draft.head().reference().equals(reference)) {
            return Flash.seeOther(
                    "/demandes/" + draft.head().reference() + "/preparer",
                    "La nouvelle demande est prête à relire. Elle rappelle la première.");
        }
        if (stance != null && !draft.edited()) {
            drafts.restart(viewer.get(), reference, draft.number(), stance);
        }
        return Flash.seeOther(path(reference, draft.number()), "La lettre est prête à relire.");
    }

    /** Whom a letter to a court or to the CADA is for: its author knows best. */
    @POST
    @Path("/{reference}/courriers/{number: [0-9]+}/destinataire")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response readdress(
            @RestPath String reference,
            @RestPath int number,
            @RestForm @Nullable String name,
            @RestForm @Nullable String quality,
            @RestForm @Nullable String address) {
        Viewer who = viewer.get();
        Addressee known = letters.get(who, reference, number).head().addressee();
        drafts.readdress(who, reference, number, known.named(name, quality, address));
        return Flash.seeOther(path(reference, number), "Le destinataire est noté.");
    }

    @GET
    @Path("/{reference}/courriers/{number: [0-9]+}")
    public TemplateInstance open(@RestPath String reference, @RestPath int number) {
        Viewer who = viewer.get();
        RequestView request = requests.get(who, reference);
        LetterView letter = letters.get(who, reference, number);
        return letter.frozen()
                ? Templates.read(request, letter, printed(letter))
                : editor(requests.contributable(who, reference), letter, Typed.of(letter), "");
    }

    @GET
    @Path("/{reference}/courriers/{number: [0-9]+}.pdf")
    @Produces(LetterFile.TYPE)
    public Response pdf(@RestPath String reference, @RestPath int number) {
        return LetterFile.of(letters, letters.get(viewer.get(), reference, number));
    }

    @GET
    @Path("/{reference}/courriers/{number: [0-9]+}/pieces.zip")
    @Produces(EnclosuresFile.TYPE)
    public Response pieces(@RestPath String reference, @RestPath int number) {
        Viewer who = viewer.get();
        return EnclosuresFile.of(enclosures, who, letters.get(who, reference, number));
    }

    @POST
    @Path("/{reference}/courriers/{number: [0-9]+}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response save(
            @RestPath String reference,
            @RestPath int number,
            @RestForm @Nullable String subject,
            @RestForm @Nullable String text,
            @RestForm @Nullable String enclosures,
            @RestForm @Nullable Integer version,
            @RestForm @Nullable String then) {
        Viewer who = viewer.get();
        LetterEdit edit = words(subject, text, enclosures);
        try {
            drafts.edit(who, reference, number, edit, version);
        } catch (Problem problem) {
            return notTaken(problem, who, reference, number, edit);
        }
        String next = "envoyer".equals(then)
                ? "/demandes/" + reference + "/envoyer?lettre=" + number
                : path(reference, number);
        return Flash.seeOther(next, "Lettre enregistrée.");
    }

    /** What it would look like, while its author types; nothing is stored. */
    @POST
    @Path("/{reference}/courriers/{number: [0-9]+}/apercu")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public TemplateInstance preview(
            @RestPath String reference,
            @RestPath int number,
            @RestForm @Nullable String subject,
            @RestForm @Nullable String text,
            @RestForm @Nullable String enclosures) {
        LetterView letter = letters.get(viewer.get(), reference, number);
        LetterEdit edit = words(subject, text, enclosures);
        return Templates.preview(LetterPreview.html(letter.head(), edit));
    }

    @POST
    @Path("/{reference}/courriers/{number: [0-9]+}/modele")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response restart(@RestPath String reference, @RestPath int number, @RestForm @Nullable Stance stance) {
        drafts.restart(viewer.get(), reference, number, stance);
        return Flash.seeOther(path(reference, number), "Le texte du modèle est rétabli.");
    }

    /** Nothing typed is lost: the form comes back with it, and with the other version where there is one. */
    private Response notTaken(Problem problem, Viewer who, String reference, int number, LetterEdit edit) {
        RequestView request = requests.contributable(who, reference);
        LetterView letter = letters.get(who, reference, number);
        boolean editable = problem.kind() == Problem.Kind.CONFLICT || problem.kind() == Problem.Kind.INVALID;
        if (!editable || letter.frozen()) {
            throw problem;
        }
        boolean conflict = problem.kind() == Problem.Kind.CONFLICT;
        var typed = new Typed(
                edit.subject(),
                edit.markdown(),
                String.join("\n", edit.enclosures()),
                letter.version(),
                conflict ? letter.markdown() : "");
        return Response.status(problem.kind().status())
                .entity(editor(request, letter, typed, problem.title() + " " + problem.detail()))
                .build();
    }

    private TemplateInstance editor(RequestView request, LetterView letter, Typed typed, String trouble) {
        return Templates.edit(request, letter, typed, gaps.of(viewer.get(), letter, request), printed(letter), trouble);
    }

    private static LetterEdit words(@Nullable String subject, @Nullable String text, @Nullable String enclosures) {
        return new LetterEdit(
                MailHeader.line(subject == null ? "" : subject),
                enclosures == null ? List.of() : enclosures.lines().toList(),
                text == null ? "" : text.replace("\r\n", "\n"));
    }

    private static String printed(LetterView letter) {
        return LetterPreview.html(letter.head(), letter.markdown());
    }

    private static String path(String reference, int number) {
        return "/demandes/" + reference + "/courriers/" + number;
    }
}
