package org.saisine.correspondence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.saisine.account.Viewer;
import org.saisine.letter.Gap;
import org.saisine.letter.LetterPreview;
import org.saisine.letter.LetterType;
import org.saisine.letter.Recipient;
import org.saisine.publicbody.PublicBodies;
import org.saisine.publicbody.PublicBodyView;
import org.saisine.request.Channel;
import org.saisine.request.RequestView;
import org.saisine.request.Requests;
import org.saisine.web.French;
import org.saisine.web.Problem;

/** What the last page before a letter leaves shows, and the page of its way after. */
@ApplicationScoped
class Departures {

    private static final String CADA_FORM = "https://www.cada.fr/formulaire-de-saisine";
    private static final String COURT_FORM = "https://citoyens.telerecours.fr";

    private final Requests requests;
    private final Dispatches dispatches;
    private final SentLetters letters;
    private final PublicBodies bodies;
    private final ReplyAddress replyAddress;
    private final MailMode mode;
    private final MailSettings settings;

    Departures(
            Requests requests,
            Dispatches dispatches,
            SentLetters letters,
            PublicBodies bodies,
            ReplyAddress replyAddress,
            MailMode mode,
            MailSettings settings) {
        this.requests = requests;
        this.dispatches = dispatches;
        this.letters = letters;
        this.bodies = bodies;
        this.replyAddress = replyAddress;
        this.mode = mode;
        this.settings = settings;
    }

    /**
     * A letter, on its way or about to be.
     *
     * @param letter its number
     * @param type which letter it is
     * @param text as it reads in a mail, or is copied into a form
     * @param printed as it will be printed, HTML made by us of text that is escaped
     * @param email where a mail would go
     * @param form address of the body's online form; empty where none is known
     * @param replyTo where answers will come
     * @param mailNote why no mail leaves this instance; empty where they leave
     * @param delay how long a mail may be undone
     * @param dispatch null while nothing is on its way
     */
    record Departure(
            RequestView request,
            @Nullable PublicBodyView body,
            int letter,
            LetterType type,
            String subject,
            String text,
            String printed,
            Recipient recipient,
            Channel channel,
            boolean hasPieces,
            List<String> addressee,
            List<Gap> gaps,
            String email,
            String form,
            String replyTo,
            String mailNote,
            String delay,
            @Nullable DispatchView dispatch) {

        public DispatchView requireDispatch() {
            if (dispatch == null) {
                throw Problem.notFound();
            }
            return dispatch;
        }

        public String designation() {
            return body == null ? "l’administration" : body.designation();
        }

        public String withDe() {
            return body == null ? "de l’administration" : body.designationWithDe();
        }

        public boolean isPreferred(String name) {
            return channel == Channel.valueOf(name);
        }

        public boolean toTheCada() {
            return recipient == Recipient.CADA;
        }

        public boolean toTheCourt() {
            return recipient == Recipient.COURT;
        }

        /** Where what is missing is filled in. */
        public String place(Gap gap) {
            String start = gap.field().contains(".")
                    ? gap.field().substring(0, gap.field().indexOf('.'))
                    : gap.field();
            String home = "/demandes/" + request.reference();
            return switch (start) {
                case "sender" -> "/reglages/equipe";
                case "addressee" ->
                    recipient == Recipient.BODY
                            ? home + "/preparer/destinataire"
                            : home + "/courriers/" + letter + "#destinataire";
                default -> request.draft() ? home + "/preparer" : home + "/courriers/" + letter;
            };
        }
    }

    /** The letter of that number or, where null, the one that would leave next or has just left. */
    @Transactional
    Departure next(Viewer viewer, String reference, @Nullable Integer number) {
        Sendable letter = letters.toSend(viewer, reference, SendOptions.of(number));
        Optional<Dispatch> underway = dispatches.active(letter.id());
        return departure(viewer, reference, letter, underway.map(letters::view).orElse(null));
    }

    /** @throws Problem not found, where the request has no such sending */
    @Transactional
    Departure of(Viewer viewer, String reference, long dispatchId) {
        RequestView request = requests.contributable(viewer, reference);
        DispatchView dispatch = letters.view(dispatches.of(request, dispatchId));
        return departure(viewer, reference, letters.get(viewer, reference, dispatch.letter()), dispatch);
    }

    /** What is said once it is on its way. */
    String sentence(DispatchView dispatch) {
        return switch (dispatch.channel()) {
            case EMAIL ->
                mode.sends() || mode.captures()
                        ? "Le courriel partira dans " + delay() + "\u00a0: vous pouvez encore annuler."
                        : "Le courriel est prêt\u202f; il attend un serveur de courriel. Vous pouvez encore annuler.";
            case REGISTERED_LETTER -> "La lettre est prête. Imprimez-la, postez-la, puis notez ici son numéro.";
            case ONLINE_FORM -> "Les textes sont prêts. Copiez-les dans le formulaire, puis notez ici le numéro reçu.";
        };
    }

    private Departure departure(Viewer viewer, String reference, Sendable letter, @Nullable DispatchView dispatch) {
        RequestView request = requests.contributable(viewer, reference);
        Optional<PublicBodyView> body =
                Optional.ofNullable(request.publicBodyId()).flatMap(bodies::get);
        return new Departure(
                request,
                body.orElse(null),
                letter.number(),
                letter.type(),
                letter.letter().subject(),
                letter.letter().text(),
                LetterPreview.html(letter.letter().head(), letter.letter().markdown()),
                letter.letter().head().addressee().recipient(),
                letter.channel(),
                !letter.type().opens() && !letter.letter().head().enclosures().isEmpty(),
                letter.addresseeLines(),
                letter.gaps(),
                letter.email(),
                form(letter, body.orElse(null)),
                replyAddress.of(request, letter.letter().head().sender().email()),
                mode.why(),
                delay(),
                dispatch);
    }

    private static String form(Sendable letter, @Nullable PublicBodyView body) {
        return switch (letter.letter().head().addressee().recipient()) {
            case BODY -> body == null ? "" : body.form();
            case CADA -> CADA_FORM;
            case COURT -> COURT_FORM;
        };
    }

    private String delay() {
        long seconds = settings.undoDelay().toSeconds();
        return seconds % 60 == 0 && seconds > 0
                ? French.count(seconds / 60, "minute", "minutes")
                : French.count(seconds, "seconde", "secondes");
    }
}
