package org.saisine.archive;

/**
 * A document for the search index, which belongs to no viewer: the index keeps the team and the visibility, and its
 * queries ask them.
 *
 * @param changeSeq where the next look begins
 * @param deleted true where it must leave the index
 */
public record IndexableDocument(DocumentView document, long changeSeq, boolean deleted) {}
