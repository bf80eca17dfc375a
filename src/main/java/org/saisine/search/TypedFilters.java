package org.saisine.search;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.saisine.archive.DocumentKind;
import org.saisine.archive.TextSource;

/** The filters that people type in the box: {@code type:audit mairie:corte avant:2024 page:3}. */
final class TypedFilters {

    private static final Pattern DAY = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})");
    private static final Pattern PAGES = Pattern.compile("(\\d{1,6})(?:-(\\d{1,6}))?");

    private static final Map<String, Function<String, Optional<Condition>>> READERS = Map.ofEntries(
            Map.entry("type", TypedFilters::kind),
            Map.entry("nature", TypedFilters::kind),
            Map.entry("mairie", value -> says(Fields.BODY_NAME, value)),
            Map.entry("administration", value -> says(Fields.BODY_NAME, value)),
            Map.entry("organisme", value -> says(Fields.BODY_NAME, value)),
            Map.entry("titre", value -> says(Fields.TITLE, value)),
            Map.entry("etiquette", value -> says(Fields.TAG_WORDS, value)),
            Map.entry("tag", value -> says(Fields.TAG_WORDS, value)),
            Map.entry("avant", value -> period(value)
                    .map(p -> Condition.Dated.until(p.from().minusDays(1)))),
            Map.entry("apres", value -> period(value).map(p -> Condition.Dated.from(p.from()))),
            Map.entry("depuis", value -> period(value).map(p -> Condition.Dated.from(p.from()))),
            Map.entry("date", value -> period(value).map(p -> p)),
            Map.entry("annee", value -> period(value).map(p -> p)),
            Map.entry("page", TypedFilters::pages),
            Map.entry("source", TypedFilters::source),
            Map.entry("texte", TypedFilters::source));

    private TypedFilters() {}

    static boolean isName(String name) {
        return READERS.containsKey(Words.fold(name));
    }

    /** What {@code name:value} asks; empty where it is no filter, and then it is words like others. */
    static Optional<Condition> read(String name, String value) {
        Function<String, Optional<Condition>> reader = READERS.get(Words.fold(name));
        return reader == null || value.isBlank() ? Optional.empty() : reader.apply(value.strip());
    }

    /** By its French name or the beginning of it, or by its name for programs. */
    private static Optional<Condition> kind(String value) {
        String wanted = letters(value);
        return wanted.isEmpty()
                ? Optional.empty()
                : Arrays.stream(DocumentKind.values())
                        .filter(kind -> letters(kind.label()).startsWith(wanted)
                                || letters(kind.name()).equals(wanted)
                                || letters(kind.label() + "s").equals(wanted))
                        .findFirst()
                        .map(Condition.OfKind::new);
    }

    private static String letters(String value) {
        return Words.fold(value).replaceAll("[^a-z]", "");
    }

    private static Optional<Condition> says(String field, String value) {
        List<Word> words = Words.of(value);
        return words.isEmpty() ? Optional.empty() : Optional.of(new Condition.Says(field, words));
    }

    /** 2024, 2024-03, 2024-03-05, 05/03/2024. */
    private static Optional<Condition.Dated> period(String value) {
        try {
            Matcher day = DAY.matcher(value);
            if (day.matches()) {
                LocalDate date = LocalDate.of(
                        Integer.parseInt(day.group(3)), Integer.parseInt(day.group(2)), Integer.parseInt(day.group(1)));
                return Optional.of(new Condition.Dated(date, date));
            }
            return switch (value.length()) {
                case 4 -> {
                    int year = Integer.parseUnsignedInt(value);
                    yield Optional.of(new Condition.Dated(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
                }
                case 7 -> {
                    YearMonth month = YearMonth.parse(value);
                    yield Optional.of(new Condition.Dated(month.atDay(1), month.atEndOfMonth()));
                }
                case 10 -> {
                    LocalDate date = LocalDate.parse(value);
                    yield Optional.of(new Condition.Dated(date, date));
                }
                default -> Optional.empty();
            };
        } catch (java.time.DateTimeException | NumberFormatException notADate) {
            return Optional.empty();
        }
    }

    private static Optional<Condition> pages(String value) {
        Matcher pages = PAGES.matcher(value);
        if (!pages.matches()) {
            return Optional.empty();
        }
        int first = Integer.parseInt(pages.group(1));
        int last = pages.group(2) == null ? first : Integer.parseInt(pages.group(2));
        return Optional.of(new Condition.OnPages(first, last));
    }

    private static Optional<Condition> source(String value) {
        return switch (letters(value)) {
            case "ocr", "scan", "reconnaissance" -> Optional.of(new Condition.ReadFrom(TextSource.OCR));
            case "texte", "fichier" -> Optional.of(new Condition.ReadFrom(TextSource.TEXT_LAYER));
            case "aucun", "aucune", "rien" -> Optional.of(new Condition.ReadFrom(TextSource.NONE));
            default -> Optional.empty();
        };
    }
}
