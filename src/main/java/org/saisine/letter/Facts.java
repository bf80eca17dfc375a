package org.saisine.letter;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.saisine.deadline.Assessment;
import org.saisine.deadline.Deadline;
import org.saisine.deadline.Event.Outcome;
import org.saisine.deadline.Rule;
import org.saisine.deadline.State;
import org.saisine.request.EntryType;
import org.saisine.request.JournalLine;
import org.saisine.web.Problem;

/**
 * What happened to a request, as its letters recall it (faits): the days of its journal, and those that the law makes of
 * them. No day is counted here.
 */
public final class Facts {

    static final Set<Rule> TO_THE_CADA =
            Set.of(Rule.D02_CADA_EXPRES, Rule.D03_CADA_IMPLICITE, Rule.D03R_CADA_RAISONNABLE);
    static final Set<Rule> TO_THE_COURT =
            Set.of(Rule.D07_TA_IMPLICITE, Rule.D08_TA_EXPRES, Rule.D09_TA_RAISONNABLE, Rule.D12_TA_APRES_MOTIFS);
    private static final Set<Rule> BY_SILENCE = Set.of(Rule.D01_REFUS_IMPLICITE, Rule.D01E_ENV_PROROGE);

    private final List<JournalLine> journal;
    private final Assessment assessment;
    private final LocalDate today;

    Facts(List<JournalLine> journal, Assessment assessment, LocalDate today) {
        this.journal = journal.stream()
                .filter(line -> !line.voided() && line.type() != EntryType.VOIDED)
                .toList();
        this.assessment = assessment;
        this.today = today;
    }

    /** The lines that stand. */
    List<JournalLine> journal() {
        return journal;
    }

    Assessment assessment() {
        return assessment;
    }

    /** @throws Problem conflict, where nothing was sent yet */
    public LocalDate sentOn() {
        return first(EntryType.REQUEST_SENT)
                .or(() -> first(EntryType.REQUEST_RECEIVED))
                .orElseThrow(() -> Problem.conflict(
                        "Cette demande n’est pas encore partie.",
                        "Envoyez-la d’abord\u202f; cette lettre viendra ensuite."));
    }

    /** Null where the reception is not proved. */
    public @Nullable LocalDate receivedOn() {
        return first(EntryType.REQUEST_RECEIVED).orElse(null);
    }

    public @Nullable LocalDate acknowledgedOn() {
        return first(EntryType.ACKNOWLEDGED).orElse(null);
    }

    /** The refusal that may be brought before the CADA; null while there is none. */
    public @Nullable Refusal refusal() {
        return deadlines(Set.of(Rule.D02_CADA_EXPRES))
                .map(Deadline::startsOn)
                .findFirst()
                .map(on -> new Refusal(saysNotHeld(on) ? Refusal.Form.NOT_HELD : Refusal.Form.EXPRESS, on))
                .or(() -> born(BY_SILENCE))
                .orElse(null);
    }

    private boolean saysNotHeld(LocalDate on) {
        return journal.stream()
                .anyMatch(line -> line.type() == EntryType.NOT_HELD && line.on().equals(on));
    }

    /** Whether the silence had two months, by an extension that only the environment knows (C. env., art. R. 124-1). */
    public boolean extended() {
        return born(Set.of(Rule.D01E_ENV_PROROGE)).isPresent();
    }

    /** The refusal that stands after the CADA was asked, which a court may annul; null while there is none. */
    public @Nullable Refusal confirmation() {
        return deadlines(Set.of(Rule.D08_TA_EXPRES))
                .map(Deadline::startsOn)
                .findFirst()
                .map(on -> new Refusal(Refusal.Form.EXPRESS, on))
                .or(() -> born(Set.of(Rule.D06_REFUS_CONFIRME)))
                .orElse(null);
    }

    /** The day on which silence confirms the refusal; null where it does not. */
    public @Nullable LocalDate confirmsOn() {
        return deadlines(Set.of(Rule.D06_REFUS_CONFIRME))
                .filter(deadline -> deadline.state() == State.RUNNING || deadline.state() == State.REACHED)
                .map(Deadline::date)
                .findFirst()
                .orElse(null);
    }

    /** The prudent last day to ask the CADA, while it is still to come; null where it is not known. */
    public @Nullable LocalDate referralBy() {
        return by(TO_THE_CADA);
    }

    /** The prudent last day to go to court, while it is still to come; null where it is not known. */
    public @Nullable LocalDate courtBy() {
        return by(TO_THE_COURT);
    }

    private @Nullable LocalDate by(Set<Rule> windows) {
        return deadlines(windows)
                .filter(deadline -> deadline.state() == State.RUNNING)
                .map(Deadline::prudentDate)
                .filter(date -> date != null && !date.isBefore(today))
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /** The first day on which the execution of the judgment may be asked for, where it sets none itself. */
    public @Nullable LocalDate executionFrom() {
        return deadlines(Set.of(Rule.D23_EXECUTION))
                .map(Deadline::date)
                .findFirst()
                .orElse(null);
    }

    /** The referral that the CADA registered or, until then, the last one sent. */
    public @Nullable Referral referral() {
        LocalDate registered = deadlines(Set.of(Rule.D06_REFUS_CONFIRME))
                .map(Deadline::startsOn)
                .findFirst()
                .orElse(null);
        return journal.stream()
                .filter(line -> line.type() == EntryType.REFERRED)
                .map(JournalLine::on)
                .filter(sent -> registered == null || !sent.isAfter(registered))
                .reduce((earlier, later) -> later)
                .or(() -> Optional.ofNullable(registered))
                .map(sent -> new Referral(sent, registered, fileNumber()))
                .orElse(null);
    }

    public @Nullable Opinion opinion() {
        return last(EntryType.OPINION_ISSUED)
                .filter(line -> line.details().get("outcome") != null)
                .map(line -> new Opinion(
                        line.on(), Outcome.valueOf(line.details().get("outcome").toString()), fileNumber()))
                .orElse(null);
    }

    /** The CADA numbers its file, then its opinion, alike. */
    private String fileNumber() {
        return last(EntryType.REFERRAL_REGISTERED)
                .map(line -> line.details().get("number"))
                .map(Object::toString)
                .orElse("");
    }

    public @Nullable Reasons reasons() {
        return deadlines(Set.of(Rule.D11_REPONSE_MOTIFS))
                .findFirst()
                .map(due -> new Reasons(
                        due.startsOn(),
                        due.date(),
                        first(EntryType.REASONS_GIVEN).orElse(null),
                        due.state() == State.REACHED
                                && first(EntryType.REASONS_GIVEN).isEmpty(),
                        deadlines(Set.of(Rule.D12_TA_APRES_MOTIFS)).findFirst().isPresent()))
                .orElse(null);
    }

    public @Nullable LocalDate clarificationAskedOn() {
        return last(EntryType.CLARIFICATION_REQUESTED).map(JournalLine::on).orElse(null);
    }

    public @Nullable Fees fees() {
        return last(EntryType.FEE_NOTICE)
                .map(line -> new Fees(line.on(), euros(line.details().get("amount"))))
                .orElse(null);
    }

    private static String euros(@Nullable Object amount) {
        if (amount == null) {
            return "";
        }
        BigDecimal euros = new BigDecimal(amount.toString().replace(',', '.')).stripTrailingZeros();
        return euros.setScale(euros.scale() > 0 ? 2 : 0, RoundingMode.HALF_UP)
                .toPlainString()
                .replace('.', ',');
    }

    public @Nullable LocalDate courtActionOn() {
        return first(EntryType.COURT_ACTION_FILED).orElse(null);
    }

    public @Nullable LocalDate judgmentOn() {
        return last(EntryType.JUDGMENT_NOTIFIED).map(JournalLine::on).orElse(null);
    }

    /** A silence during which a precision was asked for is a refusal by every reading once its last day has come. */
    private Optional<Refusal> born(Set<Rule> rules) {
        return birth(rules, State.REACHED)
                .or(() -> birth(rules, State.RUNNING).isPresent() ? Optional.empty() : birth(rules, State.SUSPENDED))
                .filter(on -> !on.isAfter(today))
                .map(on -> new Refusal(Refusal.Form.BY_SILENCE, on));
    }

    private Optional<LocalDate> birth(Set<Rule> rules, State state) {
        return deadlines(rules)
                .filter(deadline -> deadline.state() == state)
                .map(Deadline::date)
                .max(Comparator.naturalOrder());
    }

    Stream<Deadline> deadlines(Set<Rule> rules) {
        return assessment.deadlines().stream().filter(deadline -> rules.contains(deadline.rule()));
    }

    private Optional<LocalDate> first(EntryType type) {
        return journal.stream()
                .filter(line -> line.type() == type)
                .map(JournalLine::on)
                .findFirst();
    }

    Optional<JournalLine> last(EntryType type) {
        return journal.stream().filter(line -> line.type() == type).reduce((earlier, later) -> later);
    }
}
