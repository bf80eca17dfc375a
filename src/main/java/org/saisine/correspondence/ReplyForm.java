package org.saisine.correspondence;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import org.saisine.archive.Upload;
import org.saisine.web.Problem;

/** A reply as a form brings it (multipart): files, and what is said of how they came. */
public class ReplyForm {

    private static final int LONGEST_NOTE = 10_000;

    @RestForm("file")
    @Nullable
    List<FileUpload> files;

    @RestForm
    @Nullable
    String receivedOn;

    @RestForm
    @Nullable
    String channel;

    @RestForm
    @Nullable
    String note;

    /** @throws Problem invalid, field by field */
    ReplyArrival arrival(Clock clock) {
        return new ReplyArrival(uploads(), day("receivedOn", receivedOn, clock), channel(), words());
    }

    /** A browser sends one nameless empty part where no file was chosen. */
    private List<Upload> uploads() {
        return files == null
                ? List.of()
                : files.stream()
                        .filter(file -> !(file.fileName().isEmpty() && file.size() == 0))
                        .map(file -> Upload.file(file.uploadedFile(), file.fileName()))
                        .toList();
    }

    static LocalDate day(String field, @Nullable String text, Clock clock) {
        if (text == null || text.isBlank()) {
            return LocalDate.now(clock);
        }
        return day(field, text);
    }

    /** @throws Problem invalid, where it is no date */
    static LocalDate day(String field, String text) {
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeParseException unreadable) {
            throw Problem.invalid(Map.of(field, "Cette date ne se lit pas : écrivez-la comme 2026-02-03."));
        }
    }

    private ReplyChannel channel() {
        return channel == null || channel.isBlank()
                ? ReplyChannel.EMAIL
                : one(ReplyChannel.values(), "channel", channel);
    }

    private String words() {
        String words = note == null ? "" : note.strip();
        if (words.length() > LONGEST_NOTE) {
            throw Problem.invalid(Map.of("note", "La note est trop longue : 10 000 caractères au plus."));
        }
        return words;
    }

    /** The constant of that name; in French, what to choose among otherwise. */
    static <E extends Enum<E>> E one(E[] values, String field, String text) {
        String wanted = text.strip().toUpperCase(Locale.ROOT);
        return Arrays.stream(values)
                .filter(value -> value.name().equals(wanted))
                .findFirst()
                .orElseThrow(() -> Problem.invalid(
                        Map.of(field, "Choisissez l’une de ces valeurs : " + Arrays.toString(values) + ".")));
    }
}
