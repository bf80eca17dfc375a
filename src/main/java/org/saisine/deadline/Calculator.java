package org.saisine.deadline;

import java.time.LocalDate;
import java.util.List;

/** The deadline calculator: the same for a visitor with a question and for every request that the product follows. */
public final class Calculator {

    private Calculator() {}

    /**
     * What the law makes of a case.
     *
     * @param today changes states, the status and the next steps; never a date
     * @throws ImpossibleJournal where the events cannot have happened so
     */
    public static Assessment assess(Case given, LocalDate today) {
        if (!JournalChecks.isWithinTheLaw(today)) {
            throw new ImpossibleJournal(null, today, "cette date du jour n’est pas possible.");
        }
        Reading reading = Reading.of(given, today);
        Status status = Situation.of(reading);
        List<Deadline> deadlines = reading.deadlines();
        return new Assessment(
                status,
                deadlines,
                new NextSteps(reading).after(status),
                new ClosedSteps(reading).after(status),
                new Warnings(reading, status).all(deadlines));
    }
}
