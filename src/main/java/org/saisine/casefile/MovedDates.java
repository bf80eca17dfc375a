package org.saisine.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.saisine.request.EntryType;
import org.saisine.request.JournalLine;
import org.saisine.web.French;

/** Says in French which dates moved and why, from the line that the service wrote when it computed them again. */
final class MovedDates {

    private static final int LATELY = 14;

    private MovedDates() {}

    /** What was counted again of late, the latest only; empty where nothing was. */
    static List<String> lately(List<JournalLine> journal, LocalDate today) {
        return journal.stream()
                .filter(line -> line.type() == EntryType.DATES_RECOMPUTED)
                .filter(line -> line.on().isAfter(today.minusDays(LATELY)))
                .reduce((earlier, later) -> later)
                .map(line -> facts(line.details()))
                .orElse(List.of());
    }

    static List<String> facts(Map<String, Object> details) {
        List<String> facts = new ArrayList<>();
        facts.add(String.valueOf(details.getOrDefault("why", "")));
        if (details.get("changes") instanceof List<?> changes) {
            changes.stream()
                    .filter(Map.class::isInstance)
                    .map(change -> sentence((Map<?, ?>) change))
                    .forEach(facts::add);
        }
        return facts;
    }

    private static String sentence(Map<?, ?> change) {
        return change.get("label") + "\u00a0: " + day(change.get("before")) + ", désormais " + day(change.get("after"));
    }

    private static String day(Object iso) {
        return iso == null || iso.toString().isEmpty() ? "sans date" : French.full(LocalDate.parse(iso.toString()));
    }
}
