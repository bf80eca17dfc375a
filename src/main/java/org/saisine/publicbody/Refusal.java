package org.saisine.publicbody;

/** A line of a file that cannot be read, and why. */
record Refusal(int line, String text, String reason) {}
