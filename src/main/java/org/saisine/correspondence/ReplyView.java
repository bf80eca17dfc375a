package org.saisine.correspondence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.saisine.archive.DocumentView;

/**
 * A reply, for reading.
 *
 * @param meaning null while nobody has said it
 */
public record ReplyView(
        long id,
        LocalDate receivedOn,
        ReplyChannel channel,
        @Nullable ReplyMeaning meaning,
        Map<String, Object> details,
        String note,
        Instant recordedAt,
        List<ReceivedDocument> documents) {

    /**
     * A file that came with it.
     *
     * @param duplicate the archive had this very file already
     */
    public record ReceivedDocument(DocumentView document, boolean duplicate) {}

    public boolean qualified() {
        return meaning != null;
    }

    /** What it is called in a list: Accusé de réception; Réponse à qualifier. */
    public String label() {
        return meaning == null ? "Réponse à qualifier" : meaning.label();
    }

    static ReplyView of(Reply reply, List<ReceivedDocument> documents) {
        return new ReplyView(
                reply.id(),
                reply.receivedOn(),
                reply.channel(),
                reply.meaning().orElse(null),
                reply.details(),
                reply.note(),
                reply.recordedAt(),
                documents);
    }
}
