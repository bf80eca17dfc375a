package org.saisine.account;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/**
 * What {@code script/admin} does, for whoever can read the secret of this run in the home directory. It answers in lines
 * that the command prints as they are.
 */
@Path("/api/admin")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Produces("text/plain;charset=UTF-8")
class AdminResource {

    private final Administration administration;
    private final CurrentViewer current;

    AdminResource(Administration administration, CurrentViewer current) {
        this.administration = administration;
        this.current = current;
    }

    /** The last line is a new API token, alone; before it, where no password was given, a link to choose one. */
    @POST
    @Path("installation")
    @Operation(hidden = true)
    public String install(
            @RestForm @Nullable String email,
            @RestForm @Nullable String name,
            @RestForm @Nullable String team,
            @RestForm @Nullable String password,
            @Context UriInfo uri) {
        current.requireOperator();
        Administration.Issued issued =
                administration.install(typed(email), typed(name), typed(team), Optional.ofNullable(password));
        return linkLine(issued.passwordPath(), uri) + issued.token();
    }

    @GET
    @Path("people")
    @Operation(hidden = true)
    @Consumes(MediaType.WILDCARD)
    public String people() {
        current.requireOperator();
        return String.join("\n", administration.people());
    }

    @POST
    @Path("people")
    @Operation(hidden = true)
    public String add(
            @RestForm @Nullable String email,
            @RestForm @Nullable String name,
            @RestForm @Nullable String team,
            @RestForm @Nullable String role,
            @Context UriInfo uri) {
        current.requireOperator();
        Optional<String> path = administration.add(typed(email), typed(name), typed(team), typed(role));
        return linkLine(path, uri) + "C’est fait : " + typed(email) + " fait partie de " + typed(team) + ".";
    }

    /** For whoever can no longer get in. */
    @POST
    @Path("password-links")
    @Operation(hidden = true)
    public String passwordLink(@RestForm @Nullable String email, @Context UriInfo uri) {
        current.requireOperator();
        return linkLine(Optional.of(administration.passwordLink(typed(email))), uri);
    }

    @POST
    @Path("tokens")
    @Operation(hidden = true)
    public String token(
            @RestForm @Nullable String email, @RestForm @Nullable String team, @RestForm @Nullable String label) {
        current.requireOperator();
        return administration.token(typed(email), typed(team), typed(label)).text();
    }

    private static String linkLine(Optional<String> path, UriInfo uri) {
        return path.map(p -> "Lien pour choisir un mot de passe (une fois, pendant sept jours) : "
                        + uri.getBaseUri().resolve(p) + "\n")
                .orElse("");
    }

    private static String typed(@Nullable String value) {
        return value == null ? "" : value.strip();
    }
}
