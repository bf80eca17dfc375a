package org.saisine.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A case written on one line, for tables: {@code REQUEST_RECEIVED 2026-02-03, EXPRESS_REFUSAL 2026-02-20
 * mentionsReferral=false}.
 */
final class LegalCase {

    private Regime regime = Regime.GENERAL;
    private Territory residence = Territory.METROPOLE;
    private Territory court = Territory.METROPOLE;
    private final List<Event> events;

    private LegalCase(List<Event> events) {
        this.events = events;
    }

    static LegalCase of(String journal) {
        return new LegalCase(events(journal));
    }

    static List<Event> events(String journal) {
        List<Event> events = new ArrayList<>();
        if (!journal.isBlank()) {
            for (String line : journal.split(",")) {
                events.add(event(line.strip().split(" +")));
            }
        }
        return events;
    }

    private static Event event(String[] words) {
        Map<String, String> details = new HashMap<>();
        for (int i = 2; i < words.length; i++) {
            String[] pair = words[i].split("=");
            details.put(pair[0], pair[1]);
        }
        return Events.of(EventType.valueOf(words[0]), LocalDate.parse(words[1]), details);
    }

    LegalCase under(Regime law) {
        this.regime = law;
        return this;
    }

    LegalCase livingIn(Territory territory) {
        this.residence = territory;
        return this;
    }

    LegalCase beforeTheCourtOf(Territory territory) {
        this.court = territory;
        return this;
    }

    Assessment on(String today) {
        return Calculator.assess(new Case(regime, residence, court, events), LocalDate.parse(today));
    }

    /** On a day when nothing is over yet. */
    Assessment assess() {
        return on("2000-01-01");
    }

    static Optional<Deadline> find(Assessment assessment, Rule rule) {
        return assessment.deadlines().stream()
                .filter(deadline -> deadline.rule() == rule)
                .findFirst();
    }

    static Deadline deadline(Assessment assessment, Rule rule) {
        return find(assessment, rule)
                .orElseThrow(() -> new AssertionError(rule + " is not among "
                        + assessment.deadlines().stream().map(Deadline::rule).toList()));
    }

    /** The days of a deadline on one line: the day it is born, or notBefore..prudent..theoretical. */
    static String days(Assessment assessment, Rule rule) {
        return find(assessment, rule).map(LegalCase::days).orElse("absent");
    }

    private static String days(Deadline deadline) {
        return deadline.date() != null
                ? deadline.date().toString()
                : deadline.notBefore() + ".." + deadline.prudentDate() + ".." + deadline.theoreticalDate();
    }

    static String actions(Assessment assessment) {
        return assessment.nextSteps().stream().map(step -> step.action().name()).collect(Collectors.joining(" "));
    }

    static List<Warning.Code> warnings(Assessment assessment) {
        return assessment.warnings().stream().map(Warning::code).toList();
    }
}
