package org.saisine.archive;

import java.util.List;
import org.saisine.archive.child.WordBox;

/** A page that has been read, and where its words stand on it; no place where nobody knows. */
record PlacedPage(PageView page, List<WordBox> words) {}
