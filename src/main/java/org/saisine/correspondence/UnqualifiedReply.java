package org.saisine.correspondence;

import java.time.LocalDate;
import org.saisine.request.RequestView;

/** A reply of which nobody has said yet what it means; its page is {@code /demandes/{reference}/reponses/{id}}. */
public record UnqualifiedReply(long id, String reference, String subject, LocalDate receivedOn, ReplyChannel channel) {

    static UnqualifiedReply of(Reply reply, RequestView request) {
        return new UnqualifiedReply(
                reply.id(), request.reference(), request.subject(), reply.receivedOn(), reply.channel());
    }

    public String path() {
        return "/demandes/" + reference + "/reponses/" + id;
    }
}
