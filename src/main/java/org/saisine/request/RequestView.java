package org.saisine.request;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.saisine.account.Visibility;
import org.saisine.deadline.Regime;
import org.saisine.deadline.Status;

/**
 * A request as the rows above see it.
 *
 * @param replyToken the part of the reply address that identifies the request; never shown to readers of public pages
 * @param actionable whether {@code nextDate} limits an act of ours
 * @param nextDate the prudent last day of the next act, or the day a situation is born
 */
public record RequestView(
        long id,
        int version,
        long teamId,
        String reference,
        String replyToken,
        Visibility visibility,
        @Nullable Long publicBodyId,
        String subject,
        Regime regime,
        Channel channel,
        Delivery delivery,
        String recipientEmail,
        @Nullable String kit,
        Instant createdAt,
        long createdBy,
        Status status,
        @Nullable String nextLabel,
        @Nullable LocalDate nextDate,
        boolean actionable,
        @Nullable LocalDate lastEventOn,
        List<ItemView> items) {

    /** One document asked for. */
    public record ItemView(int number, String title, Outcome outcome) {
        static ItemView of(RequestedItem item) {
            return new ItemView(item.number(), item.title(), item.outcome());
        }
    }

    public boolean draft() {
        return status == Status.DRAFT;
    }

    public List<String> documents() {
        return items.stream().map(ItemView::title).toList();
    }

    static RequestView of(RecordsRequest request) {
        Situation situation = request.situation();
        return new RequestView(
                request.id(),
                request.version(),
                request.teamId(),
                request.reference(),
                request.replyToken(),
                request.visibility(),
                request.publicBodyId(),
                request.subject(),
                request.regime(),
                request.channel(),
                request.delivery(),
                request.recipientEmail(),
                request.kit(),
                request.createdAt(),
                request.createdBy(),
                situation.status(),
                situation.nextLabel().orElse(null),
                situation.nextDate().orElse(null),
                situation.actionable(),
                situation.lastEventOn().orElse(null),
                request.items().stream().map(ItemView::of).toList());
    }
}
