package org.saisine.correspondence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/** What the outbox tells of the mails that letters became. */
@ApplicationScoped
public class DispatchReports {

    /** Someone is about to send it: too late to undo. */
    public void leaving(long dispatchId) {}

    /** It has left; its journal says so, on the day of its leaving in Paris. */
    public void sent(long dispatchId, Instant at) {}

    /** It has left, and the journal could not take the line. */
    public void sentUnrecorded(long dispatchId, Instant at) {}

    /** It did not leave this time. */
    public void waiting(long dispatchId, String why, boolean uncertain) {}

    /** It will not leave. */
    public void failed(long dispatchId, String why) {}
}
