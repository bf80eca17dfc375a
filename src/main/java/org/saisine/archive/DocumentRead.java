package org.saisine.archive;

/** Everything that can be read of a document has been read and its pages are stored. */
public record DocumentRead(long documentId, long teamId, DocumentState state) {}
