package org.saisine.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.saisine.account.Teams;
import org.saisine.account.Viewer;
import org.saisine.publicbody.BodyKind;
import org.saisine.publicbody.PublicBodies;
import org.saisine.publicbody.PublicBodyView;
import org.saisine.request.Channel;
import org.saisine.request.Delivery;
import org.saisine.request.Drafting.Wanted;
import org.saisine.request.RequestView;
import org.saisine.request.Requests;
import org.saisine.web.Problem;

/** Writes a letter from what is known: the team, the body, the request and its journal. */
@ApplicationScoped
public class LetterComposer {

    private final Requests requests;
    private final Addressees addressees;
    private final PublicBodies bodies;
    private final Teams teams;
    private final Kits kits;
    private final StoredLetters letters;
    private final Repetition repetition;
    private final Clock clock;

    LetterComposer(
            Requests requests,
            Addressees addressees,
            PublicBodies bodies,
            Teams teams,
            Kits kits,
            StoredLetters letters,
            Repetition repetition,
            Clock clock) {
        this.requests = requests;
        this.addressees = addressees;
        this.bodies = bodies;
        this.teams = teams;
        this.kits = kits;
        this.letters = letters;
        this.repetition = repetition;
        this.clock = clock;
    }

    /**
     * The letter as its template gives it today.
     *
     * @param stance what its author chose to say, in a letter that leaves the choice; null for what suits the request
     * @throws Problem not found, where the viewer may not contribute to the request; invalid, where it asks for nothing
     *     or has no addressee; conflict, where this letter has no reason to be sent yet, or any more
     */
    @Transactional
    public ComposedLetter compose(Viewer viewer, String reference, LetterType type, @Nullable Stance stance) {
        RequestView request = requests.contributable(viewer, reference);
        PublicBodyView body = body(request);
        return switch (type) {
            case INITIAL_REQUEST, NEW_REQUEST ->
                repetition
                        .earlier(viewer, request)
                        .map(earlier -> anew(viewer, request, body, earlier))
                        .orElseGet(() -> initial(request, body, wanted(request, body.kind())));
            case PUBLICATION_REQUEST -> {
                LetterHead head = head(request, body, request.subject());
                yield ComposedLetter.of(
                        type, head, new PublicationRequest(head, wanted(request, body.kind())).render());
            }
            default -> later(viewer, request, body, type, stance == null ? suited(request) : stance);
        };
    }

    /** What comes by e-mail is free (CRPA, art. L. 311-9, 3°); a copy is not. */
    private static Stance suited(RequestView request) {
        return request.delivery() == Delivery.COPY ? Stance.ACCEPT : Stance.CONTEST;
    }

    private ComposedLetter anew(Viewer viewer, RequestView request, PublicBodyView body, RequestView earlier) {
        LetterHead head = head(request, body, request.subject());
        String text = new NewRequest(
                        head, wanted(request, body.kind()), request.delivery(), facts(viewer, earlier.reference()))
                .render();
        return ComposedLetter.of(LetterType.NEW_REQUEST, head, text);
    }

    private Facts facts(Viewer viewer, String reference) {
        return new Facts(requests.journal(viewer, reference), requests.assess(viewer, reference), LocalDate.now(clock));
    }

    /** @throws Problem conflict, where the law does not admit this letter today */
    void requireAdmitted(Viewer viewer, String reference, LetterType type) {
        Admission.require(type, facts(viewer, reference), LocalDate.now(clock));
    }

    private ComposedLetter later(
            Viewer viewer, RequestView request, PublicBodyView body, LetterType type, Stance stance) {
        requireAdmitted(viewer, request.reference(), type);
        Facts facts = facts(viewer, request.reference());
        List<Piece> pieces = pieces(request, facts).with(type);
        Addressee addressee = addressees.of(type, request, body, facts);
        LetterHead head = new LetterHead(
                sender(request),
                addressee,
                teams.identity(request.teamId()).city(),
                LocalDate.now(clock),
                LaterLetters.subject(type, request.subject()),
                request.reference(),
                channel(addressee, request),
                "",
                pieces.stream().map(Piece::label).toList());
        Matter matter = new Matter(
                head,
                Administration.of(body),
                facts,
                request.items(),
                request.regime(),
                request.delivery(),
                objections(request),
                pieces,
                stance);
        return ComposedLetter.of(type, head, LaterLetters.of(type, matter).render());
    }

    /** A court is not seized by e-mail (CJA, art. R. 414-2); the others are, where nothing else was chosen. */
    private static Channel channel(Addressee addressee, RequestView request) {
        return switch (addressee.recipient()) {
            case BODY -> request.channel();
            case CADA -> Channel.EMAIL;
            case COURT -> Channel.ONLINE_FORM;
        };
    }

    /** The papers of a request's file. */
    private Pieces pieces(RequestView request, Facts facts) {
        return Pieces.of(letters.of(request).stream().map(Letter::view).toList(), facts);
    }

    private List<Kit.Objection> objections(RequestView request) {
        return request.kit() == null
                ? List.of()
                : kits.find(request.kit()).map(Kit::objections).orElse(List.of());
    }

    /**
     * The initial request as it grows while its author types, nothing of which is stored.
     *
     * @throws Problem invalid, where the request has no addressee yet
     */
    @Transactional
    public ComposedLetter preview(RequestView request, Wanted wanted) {
        PublicBodyView body = body(request);
        List<String> documents = wanted.documents().isEmpty() ? List.of("…") : wanted.documents();
        LetterHead head = head(request, body, wanted.subject());
        String text = new InitialRequest(
                        head, new RequestedDocuments(documents, wanted.regime(), body.kind()), request.delivery())
                .render();
        return ComposedLetter.of(LetterType.INITIAL_REQUEST, head, text);
    }

    private ComposedLetter initial(RequestView request, PublicBodyView body, RequestedDocuments documents) {
        LetterHead head = head(request, body, request.subject());
        String text = new InitialRequest(head, documents, request.delivery()).render();
        return ComposedLetter.of(LetterType.INITIAL_REQUEST, head, text);
    }

    private LetterHead head(RequestView request, PublicBodyView body, String subject) {
        return new LetterHead(
                sender(request),
                Addressee.of(body, request.recipientEmail()),
                teams.identity(request.teamId()).city(),
                LocalDate.now(clock),
                subject,
                request.reference(),
                request.channel(),
                "",
                List.of());
    }

    private Sender sender(RequestView request) {
        return Sender.of(teams.identity(request.teamId()));
    }

    private static RequestedDocuments wanted(RequestView request, BodyKind kind) {
        return new RequestedDocuments(request.documents(), request.regime(), kind);
    }

    private PublicBodyView body(RequestView request) {
        if (request.publicBodyId() == null) {
            throw Problem.invalid(
                    "La lettre n’a pas de destinataire.", "Choisissez d’abord l’administration à qui écrire.");
        }
        return bodies.get(request.publicBodyId()).orElseThrow(Problem::notFound);
    }
}
