package org.saisine.archive;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page and, where they are asked for, the places of its words.
 *
 * @param words empty for a page that was read before places were told
 */
public record PageDetail(
        @JsonUnwrapped PageView page,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<PageWord> words) {}
