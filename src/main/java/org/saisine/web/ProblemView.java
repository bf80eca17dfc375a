package org.saisine.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;

/** A problem as RFC 9457 writes it. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ProblemView(String type, String title, int status, String detail, Map<String, String> errors) {

    static ProblemView of(Problem problem) {
        return new ProblemView(
                "urn:saisine:problem:"
                        + problem.kind()
                                .name()
                                .toLowerCase(java.util.Locale.ROOT)
                                .replace('_', '-'),
                problem.title(),
                problem.kind().status(),
                problem.detail(),
                problem.fields());
    }
}
