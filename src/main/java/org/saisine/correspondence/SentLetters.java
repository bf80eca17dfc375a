package org.saisine.correspondence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.saisine.account.Viewer;
import org.saisine.letter.Gap;
import org.saisine.letter.LetterDrafts;
import org.saisine.letter.LetterGaps;
import org.saisine.letter.LetterType;
import org.saisine.letter.LetterView;
import org.saisine.letter.Letters;
import org.saisine.request.Channel;
import org.saisine.request.Delivery;
import org.saisine.request.Drafting;
import org.saisine.request.RequestView;
import org.saisine.request.Requests;
import org.saisine.web.French;
import org.saisine.web.Problem;

/** The letters of a request, seen from their sending: which one leaves next, how, and in what state the others are. */
@ApplicationScoped
class SentLetters {

    private final Requests requests;
    private final Drafting drafting;
    private final Letters letters;
    private final LetterDrafts drafts;
    private final LetterGaps gaps;
    private final Enclosures enclosures;
    private final Dispatches dispatches;
    private final Clock clock;

    SentLetters(
            Requests requests,
            Drafting drafting,
            Letters letters,
            LetterDrafts drafts,
            LetterGaps gaps,
            Enclosures enclosures,
            Dispatches dispatches,
            Clock clock) {
        this.requests = requests;
        this.drafting = drafting;
        this.letters = letters;
        this.drafts = drafts;
        this.gaps = gaps;
        this.enclosures = enclosures;
        this.dispatches = dispatches;
        this.clock = clock;
    }

    /**
     * The letter that leaves next: the one named, else the draft, composed where there is none yet; where all have left,
     * the last of them.
     *
     * @throws Problem not found; unprocessable, where the request says too little to write a letter; conflict, where there
     *     is nothing to send
     */
    Sendable toSend(Viewer viewer, String reference, SendOptions options) {
        List<LetterView> all = letters.of(viewer, reference);
        RequestView request = requests.contributable(viewer, reference);
        Optional<LetterView> chosen = options.letter() == null
                ? waiting(request, all)
                : Optional.of(letters.get(viewer, reference, options.letter()));
        if (chosen.filter(LetterView::frozen).isPresent()) {
            return sendable(viewer, reference, chosen.get());
        }
        if (chosen.isEmpty() && !request.draft()) {
            throw Problem.conflict(
                    "Il n’y a pas de lettre à envoyer.",
                    "La demande est déjà partie\u00a0: préparez une relance, ou notez son envoi au journal.");
        }
        LetterType type = chosen.map(LetterView::type).orElseGet(() -> initialType(request));
        return drafted(viewer, reference, request, type, options);
    }

    Sendable get(Viewer viewer, String reference, int number) {
        return sendable(viewer, reference, letters.get(viewer, reference, number));
    }

    /** The draft follows the request once more, dated today, addressed as its sender wants. */
    private Sendable drafted(
            Viewer viewer, String reference, RequestView request, LetterType type, SendOptions options) {
        requireMatter(request);
        if (request.draft()) {
            Channel channel = options.channel(request.channel());
            String email = options.recipient(request.recipientEmail());
            if (!(channel == request.channel() && email.equals(request.recipientEmail()))) {
                drafting.sendBy(viewer, reference, channel, request.delivery(), email);
            }
            return sendable(viewer, reference, drafts.draft(viewer, reference, type));
        }
        LetterView letter = drafts.draft(viewer, reference, type);
        Channel channel = options.channel(letter.head().channel());
        String email = options.recipient(letter.head().addressee().email());
        return sendable(viewer, reference, drafts.address(viewer, reference, letter.number(), channel, email));
    }

    private Sendable sendable(Viewer viewer, String reference, LetterView letter) {
        List<Gap> missing = new ArrayList<>(gaps.of(viewer, letter, requests.get(viewer, reference)));
        boolean byMail = letter.head().channel() == Channel.EMAIL;
        if (byMail && Enclosures.weight(enclosures.of(viewer, letter)) > Enclosures.HEAVIEST_MAIL) {
            missing.add(
                    new Gap(
                            "enclosures",
                            "Les pièces sont trop lourdes pour un courriel\u00a0: retirez-en, ou envoyez la lettre autrement."));
        }
        return new Sendable(letter, List.copyOf(missing));
    }

    /** A draft before what has left; of those, the last whose sending counts. */
    private Optional<LetterView> waiting(RequestView request, List<LetterView> all) {
        Optional<LetterView> draft =
                all.stream().filter(letter -> !letter.frozen()).reduce((first, last) -> last);
        return draft.isPresent() || all.isEmpty() ? draft : Optional.of(all.getLast());
    }

    private static LetterType initialType(RequestView request) {
        return request.delivery() == Delivery.PUBLICATION ? LetterType.PUBLICATION_REQUEST : LetterType.INITIAL_REQUEST;
    }

    /** @throws Problem unprocessable, where the request says too little to write a letter */
    private static void requireMatter(RequestView request) {
        Map<String, String> missing = new LinkedHashMap<>();
        if (request.publicBodyId() == null) {
            missing.put("publicBodyId", "Choisissez l’administration à qui écrire.");
        }
        if (request.subject().isBlank()) {
            missing.put("subject", "Indiquez l’objet de la demande.");
        }
        if (request.items().isEmpty()) {
            missing.put("items", "Demandez au moins un document.");
        }
        if (!missing.isEmpty()) {
            throw incomplete(missing);
        }
    }

    static Problem incomplete(Map<String, String> missing) {
        return new Problem(
                Problem.Kind.UNPROCESSABLE,
                "La lettre n’est pas complète.",
                "Rien n’est parti, rien n’est perdu\u00a0: complétez ce qui manque, puis envoyez.",
                missing);
    }

    void freeze(Viewer viewer, String reference, Sendable letter) {
        drafts.freeze(viewer, reference, letter.number(), clock.instant());
    }

    /** Nothing has left: the letter is a draft again. */
    void reopen(Dispatch dispatch) {
        Viewer sender = TeamOf.absent(dispatch.createdBy(), dispatch.teamId());
        RequestView request = requests.byId(sender, dispatch.requestId()).orElseThrow(Problem::notFound);
        drafts.reopen(sender, request.reference(), number(dispatch));
    }

    DispatchView view(Dispatch dispatch) {
        return DispatchView.of(dispatch, number(dispatch));
    }

    private int number(Dispatch dispatch) {
        return letter(dispatch).number();
    }

    /** Which letter it is that was sent. */
    LetterType type(Dispatch dispatch) {
        return letter(dispatch).type();
    }

    private LetterView letter(Dispatch dispatch) {
        return letters.byId(dispatch.letterId()).orElseThrow(Problem::notFound);
    }

    /** Our side of the thread. */
    List<ThreadEntry> thread(Viewer viewer, String reference) {
        Map<Long, Dispatch> last = new LinkedHashMap<>();
        dispatches.of(requests.get(viewer, reference)).forEach(dispatch -> last.put(dispatch.letterId(), dispatch));
        List<ThreadEntry> thread = new ArrayList<>();
        for (LetterView letter : letters.of(viewer, reference)) {
            thread.add(entry(letter, last.get(letter.id()), reference));
        }
        return thread;
    }

    private ThreadEntry entry(LetterView letter, @Nullable Dispatch dispatch, String reference) {
        if (letter.frozen() && dispatch == null) {
            return sentOtherwise(letter, reference);
        }
        boolean drafted = dispatch == null || dispatch.state() == DispatchState.CANCELLED;
        String base = "/demandes/" + reference;
        DispatchView sending = dispatch == null ? null : DispatchView.of(dispatch, letter.number());
        return new ThreadEntry(
                drafted ? letter.head().date() : on(dispatch),
                ThreadEntry.Side.OURS,
                letter.type().label(),
                drafted ? "" : way(dispatch),
                drafted ? "Brouillon" : sending.stateLabel(),
                drafted ? "soon" : dispatch.state().tone(),
                drafted ? "" : dispatch.error(),
                drafted ? base + "/courriers/" + letter.number() : base + "/envois/" + dispatch.id(),
                action(dispatch),
                List.of());
    }

    /** A letter that left without us: the journal says how. */
    private static ThreadEntry sentOtherwise(LetterView letter, String reference) {
        return new ThreadEntry(
                letter.head().date(),
                ThreadEntry.Side.OURS,
                letter.type().label(),
                "",
                DispatchState.SENT.label(),
                DispatchState.SENT.tone(),
                "",
                "/demandes/" + reference + "/courriers/" + letter.number(),
                "",
                List.of());
    }

    private LocalDate on(Dispatch dispatch) {
        return dispatch.sentOn()
                .orElseGet(() -> dispatch.createdAt().atZone(clock.getZone()).toLocalDate());
    }

    private static String way(Dispatch dispatch) {
        String channel = dispatch.channel().label();
        String way = Character.toLowerCase(channel.charAt(0)) + channel.substring(1);
        String to = dispatch.recipient().isEmpty() ? "" : " à " + dispatch.recipient();
        return way
                + to
                + dispatch.receivedOn()
                        .map(day -> ", reçue le " + French.day(day))
                        .orElse("");
    }

    private static String action(@Nullable Dispatch dispatch) {
        if (dispatch == null) {
            return "Relire et envoyer";
        }
        return switch (dispatch.state()) {
            case QUEUED -> "Voir ou annuler l’envoi";
            case FAILED, CANCELLED -> "Relire et envoyer de nouveau";
            case TO_POST -> "Noter l’envoi";
            case POSTED -> "Noter la réception";
            case SENDING, SENT, UNCERTAIN, RECEIVED, SUBMITTED -> "";
        };
    }
}
