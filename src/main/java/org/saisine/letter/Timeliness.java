package org.saisine.letter;

import java.util.Set;
import org.saisine.deadline.Deadline;
import org.saisine.deadline.Rule;
import org.saisine.deadline.State;

/**
 * Why an application to the court comes in time (recevabilité), as the deadlines say it.
 *
 * @param referral how the referral to the CADA was in time
 * @param court how the application is
 * @param neverTold whether the administration is known not to have said that and when a court may be turned to
 */
public record Timeliness(Referral referral, Court court, boolean neverTold) {

    /** In the two months of the law, within a reasonable time, or not to be said. */
    public enum Referral {
        WITHIN_TWO_MONTHS,
        WITHIN_REASON,
        UNSAID
    }

    /** In the two months of the law, in those that a request for reasons gives, within a reasonable time, or not to be said. */
    public enum Court {
        WITHIN_TWO_MONTHS,
        AFTER_REASONS,
        WITHIN_REASON,
        UNSAID
    }

    private static final Set<Rule> TWO_MONTHS_TO_REFER = Set.of(Rule.D02_CADA_EXPRES, Rule.D03_CADA_IMPLICITE);
    private static final Set<Rule> TWO_MONTHS_TO_SUE = Set.of(Rule.D07_TA_IMPLICITE, Rule.D08_TA_EXPRES);

    static Timeliness of(Facts facts) {
        boolean neverTold =
                facts.deadlines(TWO_MONTHS_TO_SUE).anyMatch(window -> Boolean.FALSE.equals(window.opposable()));
        return new Timeliness(referral(facts), court(facts), neverTold);
    }

    private static Referral referral(Facts facts) {
        if (is(facts, TWO_MONTHS_TO_REFER, State.DONE)) {
            return Referral.WITHIN_TWO_MONTHS;
        }
        return is(facts, Set.of(Rule.D03R_CADA_RAISONNABLE), State.DONE) ? Referral.WITHIN_REASON : Referral.UNSAID;
    }

    private static Court court(Facts facts) {
        if (is(facts, TWO_MONTHS_TO_SUE, State.RUNNING)) {
            return Court.WITHIN_TWO_MONTHS;
        }
        if (is(facts, Set.of(Rule.D12_TA_APRES_MOTIFS), State.RUNNING)) {
            return Court.AFTER_REASONS;
        }
        return is(facts, Set.of(Rule.D09_TA_RAISONNABLE), State.RUNNING) ? Court.WITHIN_REASON : Court.UNSAID;
    }

    private static boolean is(Facts facts, Set<Rule> rules, State state) {
        return facts.deadlines(rules).map(Deadline::state).anyMatch(state::equals);
    }
}
