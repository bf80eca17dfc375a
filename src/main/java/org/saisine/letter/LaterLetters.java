package org.saisine.letter;

import io.quarkus.qute.TemplateInstance;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.saisine.deadline.Deadline;
import org.saisine.deadline.Rule;
import org.saisine.deadline.State;
import org.saisine.letter.FollowUp.EarlierRequest;
import org.saisine.web.Problem;

/** The letters that follow a request once it has left, each drawn from the same matter. */
final class LaterLetters {

    private static final Set<Rule> REFERRAL =
            Set.of(Rule.D02_CADA_EXPRES, Rule.D03_CADA_IMPLICITE, Rule.D03R_CADA_RAISONNABLE);

    private LaterLetters() {}

    /** The object line of the letter, from that of the request. */
    static String subject(LetterType type, String request) {
        String about =
                switch (type) {
                    case FOLLOW_UP -> "Relance";
                    case CADA_REFERRAL -> "Saisine de la commission";
                    default -> throw new IllegalArgumentException(type.name());
                };
        return about + "\u00a0: " + lowerFirst(request);
    }

    private static String lowerFirst(String subject) {
        boolean word = subject.length() > 1 && Character.isLowerCase(subject.charAt(1));
        return word ? Character.toLowerCase(subject.charAt(0)) + subject.substring(1) : subject;
    }

    /** @throws Problem conflict, where nothing is missing any more */
    static TemplateInstance of(LetterType type, Matter matter) {
        return switch (type) {
            case FOLLOW_UP -> followUp(matter);
            case CADA_REFERRAL ->
                new CadaReferral(
                        matter.head(),
                        matter.administration(),
                        matter.facts(),
                        matter.due(),
                        matter.delivery(),
                        matter.objections());
            default -> throw new IllegalArgumentException(type.name());
        };
    }

    private static FollowUp followUp(Matter matter) {
        Facts facts = matter.facts();
        String proof = facts.acknowledgedOn() == null ? "" : "vous en avez accusé réception";
        return new FollowUp(
                matter.head(),
                new EarlierRequest(facts.sentOn(), matter.head().reference(), facts.receivedOn(), proof),
                matter.due(),
                facts.refusal(),
                referralOn(facts, matter.head().date()),
                matter.delivery());
    }

    /** The prudent last day to ask the CADA, while it is still to come. */
    private static @Nullable LocalDate referralOn(Facts facts, LocalDate today) {
        return facts.deadlines(REFERRAL)
                .filter(deadline -> deadline.state() == State.RUNNING)
                .map(Deadline::prudentDate)
                .filter(date -> date != null && !date.isBefore(today))
                .min(Comparator.naturalOrder())
                .orElse(null);
    }
}
