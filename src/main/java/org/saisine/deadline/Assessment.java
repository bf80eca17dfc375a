package org.saisine.deadline;

import java.util.List;

/**
 * What the law makes of a journal on a given day: where it stands, until when, what may be done, what may not,
 * what is odd.
 */
public record Assessment(
        Status status,
        List<Deadline> deadlines,
        List<NextStep> nextSteps,
        List<ClosedStep> closedSteps,
        List<Warning> warnings) {

    public Assessment {
        deadlines = List.copyOf(deadlines);
        nextSteps = List.copyOf(nextSteps);
        closedSteps = List.copyOf(closedSteps);
        warnings = List.copyOf(warnings);
    }
}
