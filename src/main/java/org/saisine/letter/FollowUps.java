package org.saisine.letter;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.saisine.account.Viewer;
import org.saisine.deadline.Assessment;
import org.saisine.deadline.Deadline;
import org.saisine.deadline.Rule;
import org.saisine.deadline.State;
import org.saisine.letter.FollowUp.EarlierRequest;
import org.saisine.letter.FollowUp.Refusal;
import org.saisine.publicbody.BodyKind;
import org.saisine.request.EntryType;
import org.saisine.request.JournalLine;
import org.saisine.request.Outcome;
import org.saisine.request.RequestView;
import org.saisine.request.Requests;
import org.saisine.web.Problem;

/** What a follow-up (relance) has to recall, read from the journal of the request. */
@ApplicationScoped
class FollowUps {

    private static final Set<Rule> REFUSAL = Set.of(Rule.D01_REFUS_IMPLICITE, Rule.D01E_ENV_PROROGE);
    private static final Set<Rule> REFERRAL =
            Set.of(Rule.D02_CADA_EXPRES, Rule.D03_CADA_IMPLICITE, Rule.D03R_CADA_RAISONNABLE);
    private static final Set<Outcome> STILL_DUE = Set.of(Outcome.PENDING, Outcome.REFUSED, Outcome.PARTIALLY_DISCLOSED);

    private final Requests requests;

    FollowUps(Requests requests) {
        this.requests = requests;
    }

    /** @throws Problem conflict, where nothing was sent yet or nothing is missing any more */
    FollowUp of(Viewer viewer, RequestView request, LetterHead head, BodyKind kind) {
        List<JournalLine> journal = requests.journal(viewer, request.reference()).stream()
                .filter(line -> !line.voided() && line.type() != EntryType.VOIDED)
                .toList();
        Assessment assessment = requests.assess(viewer, request.reference());
        return new FollowUp(
                head,
                earlier(request, journal),
                missing(request, kind),
                refusal(journal, assessment),
                referralOn(assessment, head.date()),
                request.delivery());
    }

    private static EarlierRequest earlier(RequestView request, List<JournalLine> journal) {
        LocalDate received = first(journal, EntryType.REQUEST_RECEIVED).orElse(null);
        LocalDate sent = first(journal, EntryType.REQUEST_SENT)
                .or(() -> Optional.ofNullable(received))
                .orElseThrow(() -> Problem.conflict(
                        "Cette demande n’est pas encore partie.", "Envoyez-la d’abord ; la relance viendra ensuite."));
        String proof = first(journal, EntryType.ACKNOWLEDGED).isPresent() ? "vous en avez accusé réception" : "";
        return new EarlierRequest(sent, request.reference(), received, proof);
    }

    private static RequestedDocuments missing(RequestView request, BodyKind kind) {
        List<String> due = request.items().stream()
                .filter(item -> STILL_DUE.contains(item.outcome()))
                .map(item -> item.outcome() == Outcome.PARTIALLY_DISCLOSED
                        ? item.title() + " (communiqué en partie seulement)"
                        : item.title())
                .toList();
        if (due.isEmpty()) {
            throw Problem.conflict(
                    "Il ne manque plus rien.",
                    "Tous les documents demandés ont reçu une suite : il n’y a pas de relance à faire.");
        }
        return new RequestedDocuments(due, request.regime(), kind);
    }

    private static @Nullable Refusal refusal(List<JournalLine> journal, Assessment assessment) {
        return last(journal, EntryType.EXPRESS_REFUSAL)
                .map(on -> new Refusal(Refusal.Form.EXPRESS, on))
                .or(() -> assessment.deadlines().stream()
                        .filter(deadline -> REFUSAL.contains(deadline.rule()) && deadline.state() == State.REACHED)
                        .map(Deadline::date)
                        .findFirst()
                        .map(on -> new Refusal(Refusal.Form.BY_SILENCE, on)))
                .orElse(null);
    }

    /** The prudent last day to ask the CADA, while it is still to come. */
    private static @Nullable LocalDate referralOn(Assessment assessment, LocalDate today) {
        return assessment.deadlines().stream()
                .filter(deadline -> REFERRAL.contains(deadline.rule()) && deadline.state() == State.RUNNING)
                .map(Deadline::prudentDate)
                .filter(date -> date != null && !date.isBefore(today))
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private static Optional<LocalDate> first(List<JournalLine> journal, EntryType type) {
        return journal.stream()
                .filter(line -> line.type() == type)
                .map(JournalLine::on)
                .findFirst();
    }

    private static Optional<LocalDate> last(List<JournalLine> journal, EntryType type) {
        return journal.stream()
                .filter(line -> line.type() == type)
                .map(JournalLine::on)
                .reduce((earlier, later) -> later);
    }
}
