package org.saisine.correspondence;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.saisine.letter.Gap;
import org.saisine.letter.LetterType;
import org.saisine.letter.LetterView;
import org.saisine.request.Channel;

/** A letter as the API tells it. */
@Schema(
        name = "Letter",
        description = "Une lettre de la demande : brouillon que l’on modifie, puis figée telle qu’elle part.")
public record LetterJson(
        int number,
        int version,
        LetterType type,
        String subject,

        @Schema(description = "Le texte, en Markdown.") String text,

        @Schema(description = "La lettre entière, telle qu’un courriel la porte.")
        String wholeText,

        List<String> enclosures,
        Channel channel,
        boolean edited,
        boolean frozen,
        @Nullable Instant frozenAt,
        @Nullable String sha256,
        String templateVersion,

        @Schema(description = "Ce qui manque encore avant l’envoi.")
        List<Gap> missing) {

    static LetterJson of(LetterView letter, List<Gap> missing) {
        return new LetterJson(
                letter.number(),
                letter.version(),
                letter.type(),
                letter.subject(),
                letter.markdown(),
                letter.text(),
                letter.head().enclosures(),
                letter.head().channel(),
                letter.edited(),
                letter.frozen(),
                letter.frozenAt(),
                letter.sha256(),
                letter.templateVersion(),
                missing);
    }
}
