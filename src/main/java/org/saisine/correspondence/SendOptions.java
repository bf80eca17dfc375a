package org.saisine.correspondence;

import org.jspecify.annotations.Nullable;
import org.saisine.request.Channel;
import org.saisine.web.Problem;

/**
 * How a letter is to leave.
 *
 * @param letter its number within the request; null for the one that is a draft, or the last
 * @param channel null for the one chosen while drafting
 * @param recipient mail address; null or blank for the one chosen while drafting, then the body's own
 * @param attachPdf whether the letter goes along as PDF too
 */
public record SendOptions(
        @Nullable Integer letter,
        @Nullable Channel channel,
        @Nullable String recipient,
        boolean attachPdf) {

    Channel channel(Channel drafted) {
        return channel == null ? drafted : channel;
    }

    /** @throws Problem invalid, where it is not a mail address */
    String recipient(String drafted) {
        return recipient == null || recipient.isBlank() ? drafted : MailHeader.address(recipient);
    }

    /** The letter of that number as it was drafted; where null, as {@link #asDrafted}. */
    static SendOptions of(@Nullable Integer letter) {
        return new SendOptions(letter, null, null, true);
    }

    public static SendOptions asDrafted() {
        return new SendOptions(null, null, null, true);
    }

    public static SendOptions by(Channel channel) {
        return new SendOptions(null, channel, null, true);
    }
}
