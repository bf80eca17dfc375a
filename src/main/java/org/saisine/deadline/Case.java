package org.saisine.deadline;

import java.util.List;

/**
 * All that the calculator looks at.
 *
 * @param residence where the requester lives
 * @param court where the administrative court (tribunal administratif) sits
 */
public record Case(Regime regime, Territory residence, Territory court, List<Event> events) {

    public Case {
        events = List.copyOf(events);
        if (court.isAbroad()) {
            throw new ImpossibleJournal(null, null, "aucun tribunal administratif français ne siège à l’étranger.");
        }
    }

    /** The common case: general regime, requester and court in metropolitan France. */
    public static Case of(List<Event> events) {
        return new Case(Regime.GENERAL, Territory.METROPOLE, Territory.METROPOLE, events);
    }
}
