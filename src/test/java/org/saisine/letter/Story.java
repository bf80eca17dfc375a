package org.saisine.letter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.saisine.deadline.Calculator;
import org.saisine.deadline.Case;
import org.saisine.deadline.Event;
import org.saisine.deadline.Events;
import org.saisine.deadline.Regime;
import org.saisine.deadline.Territory;
import org.saisine.request.EntryType;
import org.saisine.request.JournalLine;

/**
 * What happened to a request, written on one line: {@code REQUEST_SENT 2026-02-02, REQUEST_RECEIVED 2026-02-03, EXPRESS_REFUSAL
 * 2026-02-20 document=7}.
 */
final class Story {

    private Story() {}

    static Facts told(String journal, Regime regime, LocalDate today) {
        return told(journal, regime, Territory.METROPOLE, today);
    }

    static Facts told(String journal, Regime regime, Territory territory, LocalDate today) {
        List<JournalLine> lines = lines(journal);
        List<Event> events = lines.stream()
                .flatMap(line -> line.type().legal().stream().map(type -> Events.of(type, line.on(), line.details())))
                .toList();
        return new Facts(lines, Calculator.assess(new Case(regime, territory, territory, events), today), today);
    }

    private static List<JournalLine> lines(String journal) {
        List<JournalLine> lines = new ArrayList<>();
        for (String line : journal.split(",")) {
            lines.add(line(lines.size() + 1, line.strip().split("\\s+")));
        }
        return lines;
    }

    private static JournalLine line(long id, String[] words) {
        Map<String, Object> details = new HashMap<>();
        for (int i = 2; i < words.length; i++) {
            String[] pair = words[i].split("=");
            details.put(pair[0], pair[1]);
        }
        Object document = details.remove("document");
        return new JournalLine(
                id,
                EntryType.valueOf(words[0]),
                LocalDate.parse(words[1]),
                Instant.EPOCH,
                null,
                details,
                document == null ? null : Long.valueOf(document.toString()),
                false,
                null,
                "");
    }
}
