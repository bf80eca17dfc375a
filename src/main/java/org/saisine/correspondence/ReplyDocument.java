package org.saisine.correspondence;

import jakarta.persistence.Embeddable;

/**
 * A file that came with a reply.
 *
 * @param duplicate the archive had this very file already
 */
@Embeddable
record ReplyDocument(long documentId, boolean duplicate) {}
