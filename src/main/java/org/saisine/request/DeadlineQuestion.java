package org.saisine.request;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.saisine.deadline.Case;
import org.saisine.deadline.Event;
import org.saisine.deadline.EventType;
import org.saisine.deadline.Events;
import org.saisine.deadline.ImpossibleJournal;
import org.saisine.deadline.Regime;
import org.saisine.deadline.Territory;
import org.saisine.web.Problem;

/** What the API asks of the calculator; it is read leniently and refused precisely, in French. */
@Schema(description = "Ce qui est arrivé à une demande, et quand.")
record DeadlineQuestion(
        @Schema(implementation = Regime.class, defaultValue = "GENERAL") @Nullable
        String regime,

        @Schema(implementation = Territory.class, defaultValue = "METROPOLE", description = "Où demeure le demandeur.")
        @Nullable
        String residence,

        @Schema(implementation = Territory.class, defaultValue = "METROPOLE", description = "Où siège le tribunal.")
        @Nullable
        String court,

        @Schema(format = "date", description = "Défaut\u00a0: aujourd’hui, à Paris.") @Nullable
        String today,

        @Nullable List<@Nullable DeadlineEvent> events) {

    private static final String TITLE = "Ce calcul ne peut pas être fait.";

    Case toCase() {
        return new Case(
                one(Regime.values(), regime, "regime", Regime.GENERAL),
                one(Territory.values(), residence, "residence", Territory.METROPOLE),
                one(Territory.values(), court, "court", Territory.METROPOLE),
                typedEvents());
    }

    LocalDate today(LocalDate currentDay) {
        return today == null || today.isBlank() ? currentDay : date(today, "today", "Champ «\u00a0today\u00a0»");
    }

    private List<Event> typedEvents() {
        List<Event> typed = new ArrayList<>();
        if (events != null) {
            for (int i = 0; i < events.size(); i++) {
                typed.add(typed(events.get(i), i));
            }
        }
        return typed;
    }

    private static Event typed(@Nullable DeadlineEvent event, int index) {
        String place = "Événement n°\u00a0" + (index + 1);
        String field = "events[" + index + "]";
        if (event == null || event.type() == null || event.type().isBlank()) {
            throw refused(field + ".type", place + "\u00a0: son type manque.");
        }
        EventType type = one(EventType.values(), event.type(), field + ".type", null);
        String named = place + " («\u00a0" + type.label() + "\u00a0»)";
        LocalDate date =
                event.date() == null || event.date().isBlank() ? null : date(event.date(), field + ".date", named);
        try {
            return Events.of(type, date, event.details());
        } catch (ImpossibleJournal impossible) {
            throw refused(field, named + "\u00a0: " + impossible.reason());
        }
    }

    private static LocalDate date(String text, String field, String named) {
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeParseException notADate) {
            throw refused(
                    field, named + "\u00a0: «\u00a0" + shortened(text) + "\u00a0» n’est pas une date (AAAA-MM-JJ).");
        }
    }

    private static <E extends Enum<E>> E one(E[] values, @Nullable String text, String field, @Nullable E otherwise) {
        if ((text == null || text.isBlank()) && otherwise != null) {
            return otherwise;
        }
        String wanted = String.valueOf(text).strip();
        return Arrays.stream(values)
                .filter(value -> value.name().equals(wanted))
                .findFirst()
                .orElseThrow(() -> refused(field, unknown(field, wanted, values)));
    }

    private static String unknown(String field, String wanted, Enum<?>[] values) {
        return "Champ «\u00a0" + field + "\u00a0»\u00a0: la valeur «\u00a0" + shortened(wanted)
                + "\u00a0» est inconnue. Valeurs possibles\u00a0: "
                + Arrays.stream(values).map(Enum::name).collect(Collectors.joining(", ")) + ".";
    }

    private static String shortened(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "…";
    }

    static Problem refused(String field, String reason) {
        return new Problem(Problem.Kind.INVALID, TITLE, reason, Map.of(field, reason));
    }
}
