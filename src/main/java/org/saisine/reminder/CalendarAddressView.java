package org.saisine.reminder;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A calendar's private address, for reading; the address itself is not known any more.
 *
 * @param lastReadAt null where no program has read it yet
 */
record CalendarAddressView(Instant createdAt, @Nullable Instant lastReadAt) {

    static CalendarAddressView of(CalendarAddress address) {
        return new CalendarAddressView(address.createdAt(), address.lastReadAt().orElse(null));
    }
}
