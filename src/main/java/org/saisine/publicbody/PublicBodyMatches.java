package org.saisine.publicbody;

import java.util.List;

/** What a search found, best first. @param total how many bodies match, of which only the first are listed */
public record PublicBodyMatches(List<PublicBodySummary> publicBodies, long total) {}
