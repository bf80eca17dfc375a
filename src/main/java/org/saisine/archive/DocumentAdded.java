package org.saisine.archive;

/** A document has entered the archive; its text comes later. Observe it after success of the transaction. */
public record DocumentAdded(long documentId, long teamId) {}
