package org.saisine.archive;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.saisine.web.Problem;

/** Reads what a form or an address says; what cannot be read is a problem with the field's name, not a missing page. */
final class Fields {

    private Fields() {}

    static @Nullable DocumentKind kind(@Nullable String text) {
        return oneOf("kind", DocumentKind.class, text);
    }

    static <E extends Enum<E>> @Nullable E oneOf(String field, Class<E> type, @Nullable String text) {
        if (isBlank(text)) {
            return null;
        }
        String name = Objects.requireNonNull(text).strip().toUpperCase(Locale.ROOT);
        return Arrays.stream(type.getEnumConstants())
                .filter(e -> e.name().equals(name))
                .findFirst()
                .orElseThrow(() -> invalid(field, "Valeur inconnue\u202f; choisissez-en une de la liste."));
    }

    static @Nullable LocalDate date(String field, @Nullable String text) {
        try {
            return isBlank(text)
                    ? null
                    : LocalDate.parse(Objects.requireNonNull(text).strip());
        } catch (DateTimeParseException e) {
            throw invalid(field, "Cette date n’existe pas, ou n’est pas écrite AAAA-MM-JJ.");
        }
    }

    static @Nullable Long number(String field, @Nullable String text) {
        try {
            return isBlank(text)
                    ? null
                    : Long.valueOf(Objects.requireNonNull(text).strip());
        } catch (NumberFormatException e) {
            throw invalid(field, "Un nombre est attendu.");
        }
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    private static Problem invalid(String field, String why) {
        return Problem.invalid(Map.of(field, why));
    }
}
