package org.saisine.reminder;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/**
 * A reminder to set, as typed.
 *
 * @param delay « 21 » for in three weeks; empty for the date beside it
 */
record OwnReminderForm(
        @RestForm @Nullable String delay,
        @RestForm @Nullable String on,

        @RestForm
        @NotBlank(message = "Écrivez ce qu’il faudra faire, en quelques mots.")
        @Size(max = 200, message = "Ce rappel est trop long (200 caractères au plus).")
        String words) {

    OwnReminderForm {
        words = words == null ? "" : words.strip();
        on = on == null ? "" : on;
        delay = delay == null ? "" : delay;
    }

    static OwnReminderForm blank() {
        return new OwnReminderForm("21", "", "");
    }

    /** The day to be reminded; empty where none was said. */
    Optional<LocalDate> day(LocalDate today) {
        try {
            return Optional.of(
                    delay.isEmpty() ? LocalDate.parse(on) : today.plusDays(Math.clamp(Long.parseLong(delay), 1, 366)));
        } catch (DateTimeParseException | NumberFormatException unclear) {
            return Optional.empty();
        }
    }
}
