package org.saisine.archive;

/**
 * A stored file, what its content says it is, and the name it came with.
 *
 * @param name already safe for display
 */
record FileFacts(StoredFile stored, String mediaType, String name) {}
