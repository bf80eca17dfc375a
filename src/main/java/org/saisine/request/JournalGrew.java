package org.saisine.request;

/** A line was written in (or voided from) the journal of a request. Fired inside the transaction. */
public record JournalGrew(long requestId, String reference, EntryType type) {}
