/**
 * The child process that opens foreign files: a PDF or picture goes in, frames with text or pixels come out. It stands on the
 * JDK, PDFBox, jsoup and Angus Mail, and is started as a JVM of its own, never called inside the service.
 */
@NullMarked
package org.saisine.archive.child;

import org.jspecify.annotations.NullMarked;
