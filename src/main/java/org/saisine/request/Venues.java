package org.saisine.request;

import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import org.saisine.account.Teams;
import org.saisine.publicbody.PublicBodies;

/** Finds where the requester of a request lives and where its court sits: the team and the directory know. */
@ApplicationScoped
class Venues {

    private static final String UNKNOWN = "METROPOLE";

    private final Teams teams;
    private final PublicBodies bodies;

    Venues(Teams teams, PublicBodies bodies) {
        this.teams = teams;
        this.bodies = bodies;
    }

    Venue of(RecordsRequest request) {
        return new Venue(teams.identity(request.teamId()).residence().name(), seat(request.publicBodyId()));
    }

    /** The court is the one of the authority’s seat (CJA, art. R. 312-1). */
    private String seat(@Nullable Long body) {
        return body == null ? UNKNOWN : bodies.territory(body).orElse(UNKNOWN);
    }
}
