package org.saisine.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.saisine.account.TeamIdentity;
import org.saisine.account.Teams;
import org.saisine.account.Viewer;
import org.saisine.publicbody.BodyKind;
import org.saisine.publicbody.PublicBodies;
import org.saisine.publicbody.PublicBodyView;
import org.saisine.request.Drafting.Wanted;
import org.saisine.request.RequestView;
import org.saisine.request.Requests;
import org.saisine.web.Problem;

/** Writes a letter from what is known: the team, the body, the request and its journal. */
@ApplicationScoped
public class LetterComposer {

    private final Requests requests;
    private final PublicBodies bodies;
    private final Teams teams;
    private final FollowUps followUps;
    private final Clock clock;

    LetterComposer(Requests requests, PublicBodies bodies, Teams teams, FollowUps followUps, Clock clock) {
        this.requests = requests;
        this.bodies = bodies;
        this.teams = teams;
        this.followUps = followUps;
        this.clock = clock;
    }

    /**
     * The letter as its template gives it today.
     *
     * @throws Problem not found, where the viewer may not contribute to the request; invalid, where it asks for nothing
     *     or has no addressee; conflict, where this letter has no reason to be sent yet
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
            case FOLLOW_UP -> {
                LetterHead head = head(request, body, "Relance\u00a0: " + lowerFirst(request.subject()));
                yield ComposedLetter.of(
                        type,
                        head,
                        followUps.of(viewer, request, head, body.kind()).render());
            }
        };
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
        TeamIdentity team = teams.identity(request.teamId());
        return new LetterHead(
                Sender.of(team),
                Addressee.of(body, request.recipientEmail()),
                team.city(),
                LocalDate.now(clock),
                subject,
                request.reference(),
                request.channel(),
                "",
                List.of());
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

    private static String lowerFirst(String subject) {
        boolean word = subject.length() > 1 && Character.isLowerCase(subject.charAt(1));
        return word ? Character.toLowerCase(subject.charAt(0)) + subject.substring(1) : subject;
    }
}
