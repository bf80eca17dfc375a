package org.saisine.casefile;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.saisine.deadline.EventType;
import org.saisine.deadline.Regime;
import org.saisine.deadline.Territory;
import org.saisine.web.French;

/** What the calculator's form offers, and what was typed in it so far. */
record CalculatorForm(CalculatorCase given, CalculatorEntry entry, Map<String, String> problems) {

    /** A stage of a request's life, with what may happen in it. */
    record Stage(String name, List<EventType> types) {}

    /** An event of the story so far, with the links that change the story. */
    record Told(int number, CalculatorLine line, String correct, String remove) {}

    /** What one type of event asks besides its day. */
    record Detail(EventType type, List<EntryFields.Field> fields) {}

    private static final List<Stage> LIFE = List.of(
            new Stage(
                    "La demande",
                    List.of(
                            EventType.REQUEST_SENT,
                            EventType.REQUEST_RECEIVED,
                            EventType.ACKNOWLEDGED,
                            EventType.RECEIVED_BY_COMPETENT_BODY,
                            EventType.CLARIFICATION_REQUESTED,
                            EventType.CLARIFICATION_PROVIDED,
                            EventType.EXTENSION_NOTIFIED,
                            EventType.FEE_NOTICE)),
            new Stage(
                    "La réponse",
                    List.of(
                            EventType.EXPRESS_REFUSAL,
                            EventType.DISCLOSURE,
                            EventType.NOT_HELD,
                            EventType.REASONS_REQUESTED,
                            EventType.REASONS_GIVEN)),
            new Stage(
                    "La CADA",
                    List.of(
                            EventType.REFERRED,
                            EventType.REFERRAL_REGISTERED,
                            EventType.OPINION_ISSUED,
                            EventType.REFUSAL_CONFIRMED)),
            new Stage("Le tribunal", List.of(EventType.COURT_ACTION_FILED, EventType.JUDGMENT_NOTIFIED)),
            new Stage("La fin", List.of(EventType.WITHDRAWN)));

    /** With the problems of the link, then those of the event that is being written. */
    static CalculatorForm of(CalculatorReading reading, CalculatorEntry entry) {
        Map<String, String> problems = new LinkedHashMap<>(reading.problems());
        problems.putAll(entry.problems());
        return new CalculatorForm(reading.given(), entry, problems);
    }

    public List<Stage> stages() {
        return LIFE;
    }

    public List<Told> story() {
        List<CalculatorLine> lines = given.lines();
        String separator = given.link().contains("?") ? "&" : "?";
        return IntStream.range(0, lines.size())
                .mapToObj(i -> new Told(
                        i + 1,
                        lines.get(i),
                        given.link() + separator + "modifier=" + (i + 1) + "#ajouter",
                        given.without(i).link()))
                .toList();
    }

    /** The questions of every type that has some: the one that is chosen is shown. */
    public List<Detail> details() {
        return LIFE.stream()
                .flatMap(stage -> stage.types().stream())
                .map(type -> new Detail(type, CalculatorLine.fields(type)))
                .filter(detail -> !detail.fields().isEmpty())
                .toList();
    }

    public List<Regime> regimes() {
        return List.of(Regime.values());
    }

    public List<Territory> residences() {
        return List.of(Territory.values());
    }

    /** No French administrative court sits abroad. */
    public List<Territory> courts() {
        return Arrays.stream(Territory.values())
                .filter(territory -> territory != Territory.ABROAD)
                .toList();
    }

    public String nameOf(EventType type, EntryFields.Field field) {
        return type.name() + "." + field.name();
    }

    public String typed(EventType type, EntryFields.Field field) {
        return entry.typed().getOrDefault(nameOf(type, field), "");
    }

    /** A yes, a no, or nobody knows. */
    public boolean isQuestion(EntryFields.Field field) {
        return field.options().stream().anyMatch(option -> option.value().isEmpty());
    }

    /** Whether its questions are answered by reading a letter: then the form shows where to look. */
    public boolean isLetter(Detail detail) {
        return detail.fields().stream().anyMatch(EntryFields.Field::remedies);
    }

    /** The day on which one pretends to look, as its field takes it. */
    public String day() {
        return given.today() == null ? "" : given.today().toString();
    }

    /** What the case supposes besides its events, in a few words. */
    public String circumstances() {
        String places = given.residence() == given.court()
                ? given.court().label()
                : given.residence().label() + ", tribunal\u00a0: "
                        + given.court().label();
        String day = given.today() == null ? "aujourd’hui" : "au " + French.day(given.today());
        return given.regime().label() + ", " + places + ", " + day;
    }

    /** Whether something is wrong with the circumstances: then they are shown unfolded. */
    public boolean isCircumstanceWrong() {
        return !Collections.disjoint(problems.keySet(), Set.of("regime", "residence", "tribunal", "le"));
    }
}
