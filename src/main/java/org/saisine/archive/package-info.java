/** Documents received: blobs, extraction, OCR, pages. */
@NullMarked
package org.saisine.archive;

import org.jspecify.annotations.NullMarked;
