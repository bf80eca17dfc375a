package org.saisine.archive;

/**
 * A file that {@link BlobStore} holds durably.
 *
 * @param sha256 its address, 64 hexadecimal digits
 * @param size in bytes
 */
public record StoredFile(String sha256, long size) {}
