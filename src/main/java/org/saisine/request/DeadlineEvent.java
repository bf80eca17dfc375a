package org.saisine.request;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.saisine.deadline.EventType;

/** One event as the API takes it: its type, its day, and the few details that its type knows. */
@Schema(description = "Un événement. Les champs autres que type et date ne valent que pour certains types.")
record DeadlineEvent(
        @Schema(required = true, implementation = EventType.class) @Nullable
        String type,

        @Schema(required = true, format = "date", examples = "2026-02-03") @Nullable
        String date,

        @Nullable String channel,

        @Schema(description = "La CADA et son délai y sont-ils mentionnés\u202f? Absent\u00a0: on ne sait pas.")
        @Nullable
        Boolean mentionsReferral,

        @Schema(description = "Le tribunal et son délai y sont-ils mentionnés\u202f? Absent\u00a0: on ne sait pas.")
        @Nullable
        Boolean mentionsCourt,

        @Nullable Boolean reasoned,
        @Nullable BigDecimal amount,
        @Schema(enumeration = {"FULL", "PARTIAL"}) @Nullable String extent,
        @Nullable String number,

        @Schema(enumeration = {"FAVORABLE", "QUALIFIED", "UNFAVORABLE", "INADMISSIBLE", "NO_JURISDICTION", "MOOT"})
        @Nullable
        String outcome) {

    Map<String, Object> details() {
        Map<String, Object> details = new HashMap<>();
        details.put("channel", channel);
        details.put("mentionsReferral", mentionsReferral);
        details.put("mentionsCourt", mentionsCourt);
        details.put("reasoned", reasoned);
        details.put("amount", amount);
        details.put("extent", extent);
        details.put("number", number);
        details.put("outcome", outcome);
        return details;
    }
}
