package org.saisine.archive;

import java.util.List;

/** One page of a list of documents and how many there are in all. */
public record DocumentList(List<DocumentView> documents, long total) {}
