package org.saisine.archive;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;

/** A document with the pages read so far, and the files found inside it. */
public record DocumentDetail(
        @JsonUnwrapped DocumentView document, List<PageView> pages, List<Attachment> attachments) {}
