package org.saisine.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.saisine.deadline.Assessment;
import org.saisine.request.Outcome;
import org.saisine.request.RequestView;
import org.saisine.web.French;

/**
 * For which of the documents asked for the clock still runs: what was handed over of one does not stop it for the others.
 */
record ItemClocks(List<Item> items, String sentence) {

    private static final Set<Outcome> OVER = Set.of(Outcome.DISCLOSED, Outcome.WITHDRAWN);

    /**
     * One document asked for.
     *
     * @param clock until when one may act for it; empty where nothing runs
     */
    record Item(int number, String title, Outcome outcome, String clock) {}

    static ItemClocks of(RequestView request, Assessment assessment, LocalDate today) {
        boolean runs = !request.draft() && Phase.of(assessment.status()) != Phase.ENDED;
        String until = runs ? until(request, today) : "";
        List<Item> items = request.items().stream()
                .map(item -> new Item(
                        item.number(), item.title(), item.outcome(), OVER.contains(item.outcome()) ? "" : until))
                .toList();
        return new ItemClocks(items, runs ? sentence(items) : "");
    }

    /** Whether some documents came and others did not: only then does it matter which. */
    public boolean mixed() {
        return !sentence.isEmpty();
    }

    /** Whether nothing is awaited any more, and something came. */
    static boolean allDisclosed(RequestView request) {
        return request.items().stream().anyMatch(item -> item.outcome() == Outcome.DISCLOSED)
                && request.items().stream().allMatch(item -> OVER.contains(item.outcome()));
    }

    private static String until(RequestView request, LocalDate today) {
        LocalDate next = request.nextDate();
        if (next == null) {
            return "Le délai court";
        }
        if (next.isBefore(today)) {
            return "Délai expiré le " + French.day(next);
        }
        return (request.actionable() ? "Agir jusqu’au " : "Silence jusqu’au ") + French.day(next);
    }

    /** Said only where some came and some did not: otherwise it goes without saying. */
    private static String sentence(List<Item> items) {
        List<Item> awaited =
                items.stream().filter(item -> !OVER.contains(item.outcome())).toList();
        if (awaited.isEmpty() || awaited.size() == items.size()) {
            return "";
        }
        String numbers =
                awaited.stream().map(item -> String.valueOf(item.number())).collect(Collectors.joining(", "));
        return awaited.size() == 1
                ? "Le délai court toujours pour le document n°\u00a0" + numbers + "."
                : "Le délai court toujours pour les documents n°\u00a0" + numbers + ".";
    }
}
