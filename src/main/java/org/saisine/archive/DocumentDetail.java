package org.saisine.archive;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;

/** A document with the pages read so far. */
public record DocumentDetail(@JsonUnwrapped DocumentView document, List<PageView> pages) {}
