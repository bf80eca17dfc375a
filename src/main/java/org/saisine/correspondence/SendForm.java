package org.saisine.correspondence;

import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.saisine.request.Channel;

/** How a letter is to leave, and what is known already of its way, as a program says it. */
@Schema(name = "Sending")
public record SendForm(
        @Schema(description = "Numéro de la lettre ; par défaut celle qui est en brouillon.") @Nullable
        Integer letter,

        @Nullable Channel channel,

        @Schema(description = "Adresse électronique, pour un courriel.") @Nullable
        String recipient,

        @Schema(description = "Joindre la lettre en PDF au courriel ; vrai par défaut.") @Nullable
        Boolean attachPdf,

        @Schema(description = "Jour du dépôt à la poste (AAAA-MM-JJ), pour une lettre recommandée.") @Nullable
        String postedOn,

        @Schema(description = "Numéro de la lettre recommandée.") @Nullable
        String registeredNumber,

        @Schema(description = "Jour de réception prouvé par l’avis ou l’accusé d’enregistrement.") @Nullable
        String receivedOn,

        @Schema(description = "Jour du dépôt sur le téléservice.") @Nullable
        String submittedOn,

        @Schema(description = "Numéro d’enregistrement donné par le téléservice.") @Nullable
        String receiptNumber) {

    static final SendForm NOTHING = new SendForm(null, null, null, null, null, null, null, null, null);

    SendOptions options() {
        return new SendOptions(letter, channel, recipient, attachPdf == null || attachPdf);
    }

    /** What is known already of a letter that people hand over themselves. */
    Handover handover(Clock clock) {
        LocalDate posted = day("postedOn", postedOn, clock);
        LocalDate submitted = day("submittedOn", submittedOn, clock);
        return new Handover(
                posted == null ? submitted : posted,
                text(text(registeredNumber).isEmpty() ? receiptNumber : registeredNumber),
                day("receivedOn", receivedOn, clock),
                null);
    }

    private static @Nullable LocalDate day(String field, @Nullable String text, Clock clock) {
        return text(text).isEmpty() ? null : ReplyForm.day(field, text, clock);
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
