package org.saisine.correspondence;

/** The author has thought again within the minute. Fired inside the transaction; who cannot obey any more throws. */
public record DispatchCancelled(long dispatchId) {}
