package org.saisine.archive;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/**
 * The outcome of adding a file.
 *
 * @param duplicate true where the team had this very file already: it is stored once and {@code document} is the first
 */
public record Added(@JsonUnwrapped DocumentView document, boolean duplicate) {}
