package org.saisine.archive;

import java.io.Serializable;

/** A page's key: its document and its number, from 1. */
public record PageId(long documentId, int number) implements Serializable {}
