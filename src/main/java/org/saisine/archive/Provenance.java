package org.saisine.archive;

import org.jspecify.annotations.Nullable;

/**
 * How a document came: which request and which message brought it, and in words ("réponse par courriel", "import").
 *
 * @param origin in French, shown as it is; may be empty
 */
public record Provenance(@Nullable Long requestId, @Nullable Long messageId, String origin) {

    /** Dropped into the archive by a person, without a request. */
    public static Provenance none() {
        return new Provenance(null, null, "");
    }

    public static Provenance ofRequest(long requestId, String origin) {
        return new Provenance(requestId, null, origin);
    }
}
