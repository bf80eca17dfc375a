package org.saisine.publicbody;

import java.util.List;

/** What the directory knows of the body that a line of a file names. */
sealed interface Match {

    record Found(KnownBody body) implements Match {}

    record Fresh(FreshBody body) implements Match {}

    /** @param candidates the bodies it might be, for a person to decide */
    record Refused(String reason, List<KnownBody> candidates) implements Match {}
}
