package org.saisine.correspondence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.saisine.archive.DocumentState;

/** A reply as the API tells it. */
@Schema(name = "Reply", description = "Ce que l’administration a répondu.")
public record ReplyJson(
        long id,
        LocalDate receivedOn,
        ReplyChannel channel,

        @Schema(description = "Absent tant que personne n’a dit ce que la réponse signifie.") @Nullable
        ReplyMeaning meaning,

        Map<String, Object> details,
        String note,
        Instant recordedAt,
        List<ReplyFile> documents) {

    /** A file that came with it, as the archive keeps it. */
    @Schema(name = "ReplyFile")
    public record ReplyFile(
            long id,
            String sha256,
            DocumentState state,

            @Schema(description = "Vrai si l’archive avait déjà ce fichier : il n’est conservé qu’une fois.")
            boolean duplicate,

            String title,
            String originalName,
            long size) {

        static ReplyFile of(ReplyView.ReceivedDocument received) {
            var document = received.document();
            return new ReplyFile(
                    document.id(),
                    document.sha256(),
                    document.state(),
                    received.duplicate(),
                    document.title(),
                    document.originalName(),
                    document.size());
        }
    }

    static ReplyJson of(ReplyView reply) {
        return new ReplyJson(
                reply.id(),
                reply.receivedOn(),
                reply.channel(),
                reply.meaning(),
                reply.details(),
                reply.note(),
                reply.recordedAt(),
                reply.documents().stream().map(ReplyFile::of).toList());
    }
}
