package org.saisine.correspondence;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.saisine.request.Channel;

/**
 * A sending, for reading.
 *
 * @param letter the number of the letter within its request
 * @param leavesAt until then it may be undone; null where nothing leaves by itself
 * @param error in French, why it has not left; empty where nothing went wrong
 */
@Schema(name = "Dispatch", description = "L’envoi d’une lettre.")
public record DispatchView(
        long id,
        int letter,
        Channel channel,
        DispatchState state,
        String recipient,
        @Nullable String messageId,
        Instant createdAt,
        @Nullable Instant leavesAt,
        @Nullable LocalDate sentOn,
        @Nullable LocalDate receivedOn,
        String registeredNumber,
        String receiptNumber,
        @Nullable Long proofDocumentId,
        String error) {

    static DispatchView of(Dispatch dispatch, int letter) {
        return new DispatchView(
                dispatch.id(),
                letter,
                dispatch.channel(),
                dispatch.state(),
                dispatch.recipient(),
                dispatch.messageId().orElse(null),
                dispatch.createdAt(),
                dispatch.leavesAt().orElse(null),
                dispatch.sentOn().orElse(null),
                dispatch.receivedOn().orElse(null),
                dispatch.registeredNumber(),
                dispatch.receiptNumber(),
                dispatch.proofDocumentId().orElse(null),
                dispatch.error());
    }

    /** Whether its author may still think again. */
    public boolean undoable() {
        return state == DispatchState.QUEUED || state == DispatchState.TO_POST;
    }

    /** Where it stands, in words: the state, unless the channel says it better. */
    public String stateLabel() {
        if (state == DispatchState.TO_POST) {
            return channel == Channel.ONLINE_FORM ? "À déposer sur le téléservice" : "À poster";
        }
        return state.label();
    }
}
