package org.saisine.correspondence;

/** Something came back. Fired inside the transaction that records it; observe after its success what is not part of it. */
public record ReplyRecorded(long replyId, long requestId, String reference) {}
