package org.saisine.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The steps that are open today, in the order in which they were offered. */
final class OpenSteps {

    private final LocalDate today;
    private final List<NextStep> steps = new ArrayList<>();

    OpenSteps(LocalDate today) {
        this.today = today;
    }

    List<NextStep> all() {
        return List.copyOf(steps);
    }

    LocalDate today() {
        return today;
    }

    void offer(Action action) {
        offer(action, action.label(), today, null);
    }

    void offer(Action action, String label) {
        offer(action, label, today, null);
    }

    void offer(Action action, String label, LocalDate from, @Nullable LocalDate until) {
        add(new NextStep(action, label, from, until, action.letter()));
    }

    void add(NextStep step) {
        steps.add(step);
    }

    /** The first window that is still open, until its prudent day or, that day over, until its theoretical one. */
    void offerWithin(List<Window> windows, Action action, String label) {
        windows.stream().filter(window -> !window.isOverOn(today)).findFirst().ifPresent(window -> {
            boolean prudent = !today.isAfter(window.prudent()) && !window.isEmpty();
            offer(
                    action,
                    prudent ? label : label + " sans attendre" + Wording.COLON + "le jour le plus sûr est passé",
                    window.notBefore(),
                    prudent ? window.prudent() : window.theoretical());
        });
    }
}
