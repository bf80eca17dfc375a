package org.saisine.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.saisine.account.Teams;
import org.saisine.account.Viewer;
import org.saisine.publicbody.BodyKind;
import org.saisine.publicbody.PublicBodies;
import org.saisine.publicbody.PublicBodyView;
import org.saisine.request.Channel;
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
    private final Clock clock;

    LetterComposer(
            Requests requests,
            Addressees addressees,
            PublicBodies bodies,
            Teams teams,
            Kits kits,
            StoredLetters letters,
            Clock clock) {
        this.requests = requests;
        this.addressees = addressees;
        this.bodies = bodies;
        this.teams = teams;
        this.kits = kits;
        this.letters = letters;
        this.clock = clock;
    }

    /**
     * The letter as its template gives it today.
     *
     * @throws Problem not found, where the viewer may not contribute to the request; invalid, where it asks for nothing
     *     or has no addressee; conflict, where this letter has no reason to be sent yet, or any more
     */
    @Transactional
    public ComposedLetter compose(Viewer viewer, String reference, LetterType type) {
        RequestView request = requests.contributable(viewer, reference);
        PublicBodyView body = body(request);
        return switch (type) {
            case INITIAL_REQUEST -> initial(request, body, wanted(request, body.kind()));
            case PUBLICATION_REQUEST -> {
                LetterHead head = head(request, body, request.subject());
                yield ComposedLetter.of(
                        type, head, new PublicationRequest(head, wanted(request, body.kind())).render());
            }
            default -> later(viewer, request, body, type);
        };
    }

    private ComposedLetter later(Viewer viewer, RequestView request, PublicBodyView body, LetterType type) {
        Facts facts =
                new Facts(requests.journal(viewer, request.reference()), requests.assess(viewer, request.reference()));
        LocalDate today = LocalDate.now(clock);
        Admission.require(type, facts, today);
        Addressee addressee = addressees.of(type, request, body, facts);
        LetterHead head = new LetterHead(
                sender(request),
                addressee,
                teams.identity(request.teamId()).city(),
                today,
                LaterLetters.subject(type, request.subject()),
                request.reference(),
                channel(addressee, request),
                "",
                enclosures(request, facts, type));
        Matter matter = new Matter(
                head,
                Administration.of(body),
                facts,
                request.items(),
                request.regime(),
                request.delivery(),
                objections(request));
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

    private List<String> enclosures(RequestView request, Facts facts, LetterType type) {
        List<LetterView> all = letters.of(request).stream().map(Letter::view).toList();
        return Pieces.of(all, facts).with(type).stream().map(Piece::label).toList();
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
