package org.saisine.archive;

import org.jspecify.annotations.Nullable;

/**
 * A file inside a document (pièce jointe): attached to a mail, or an entry of a zip.
 *
 * @param number from 1, in the order of the container
 * @param documentId the document that it has become; null where it has become none
 * @param duplicate true where the team had this very file already
 * @param reason in French, why it has become no document; empty where it has
 */
public record Attachment(int number, String name, @Nullable Long documentId, boolean duplicate, String reason) {}
