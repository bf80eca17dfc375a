package org.saisine.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.saisine.deadline.Assessment;
import org.saisine.deadline.Deadline;
import org.saisine.deadline.Rule;
import org.saisine.deadline.State;
import org.saisine.request.EntryType;
import org.saisine.request.JournalLine;

/**
 * What the casefile must ask before a step is safe.
 *
 * @param silence asked before a refusal by silence is acted upon
 * @param remedies asked where nobody has said yet whether a letter names the remedies, and a period depends on it
 */
record Questions(@Nullable Silence silence, List<Remedies> remedies) {

    private static final Set<Rule> BIRTHS =
            Set.of(Rule.D01_REFUS_IMPLICITE, Rule.D01E_ENV_PROROGE, Rule.D06_REFUS_CONFIRME);
    private static final Set<Rule> AFTER_SILENCE = Set.of(Rule.D03_CADA_IMPLICITE, Rule.D07_TA_IMPLICITE);
    private static final Map<Rule, Set<EntryType>> DECISIVE = Map.of(
            Rule.D02_CADA_EXPRES, Set.of(EntryType.EXPRESS_REFUSAL),
            Rule.D03_CADA_IMPLICITE, Set.of(EntryType.ACKNOWLEDGED),
            Rule.D07_TA_IMPLICITE, Set.of(EntryType.ACKNOWLEDGED, EntryType.EXPRESS_REFUSAL),
            Rule.D08_TA_EXPRES, Set.of(EntryType.REFUSAL_CONFIRMED));

    /**
     * « Le silence est-il vérifié ? »
     *
     * @param since the day on which the silence became a refusal
     */
    record Silence(LocalDate since) {}

    /**
     * « Vous a-t-on dit comment contester ? »
     *
     * @param line of the journal to complete
     */
    record Remedies(
            long line, String label, LocalDate on, @Nullable Long documentId, List<EntryFields.Field> fields) {}

    static Questions of(Assessment assessment, List<JournalLine> journal) {
        List<JournalLine> standing = journal.stream()
                .filter(line -> !line.voided() && line.voids() == null)
                .toList();
        return new Questions(silence(assessment, standing), remedies(assessment, standing));
    }

    private static @Nullable Silence silence(Assessment assessment, List<JournalLine> journal) {
        boolean usable = assessment.deadlines().stream()
                .anyMatch(d -> AFTER_SILENCE.contains(d.rule()) && d.state() == State.RUNNING);
        LocalDate born = assessment.deadlines().stream()
                .filter(d -> BIRTHS.contains(d.rule()) && d.state() == State.REACHED)
                .map(Deadline::date)
                .filter(Objects::nonNull)
                .reduce((earlier, later) -> later)
                .orElse(null);
        boolean verified = journal.stream()
                .anyMatch(line -> line.type() == EntryType.SILENCE_VERIFIED
                        && born != null
                        && !line.on().isBefore(born));
        return !usable || born == null || verified ? null : new Silence(born);
    }

    private static List<Remedies> remedies(Assessment assessment, List<JournalLine> journal) {
        Set<EntryType> decisive = assessment.deadlines().stream()
                .filter(d -> d.opposable() == null && (d.state() == State.RUNNING || d.state() == State.MISSED))
                .flatMap(d -> DECISIVE.getOrDefault(d.rule(), Set.of()).stream())
                .collect(Collectors.toSet());
        return journal.stream()
                .filter(line -> decisive.contains(line.type()))
                .map(Questions::remedies)
                .filter(question -> !question.fields().isEmpty())
                .toList();
    }

    private static Remedies remedies(JournalLine line) {
        List<EntryFields.Field> unanswered = EntryFields.of(line.type()).stream()
                .filter(field -> line.details().get(field.name()) == null)
                .toList();
        return new Remedies(line.id(), line.label(), line.on(), line.documentId(), unanswered);
    }
}
