package org.saisine.account;

import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import org.saisine.account.Throttle.Limit;
import org.saisine.web.Flash;
import org.saisine.web.Html;

/** The forgotten password: a link by mail, then a new password. The answer never says whether an address is known. */
@Public
@Path("/")
class PasswordPages {

    private final PasswordChoice choice;
    private final PasswordRule rule;
    private final Throttle throttle;

    PasswordPages(PasswordChoice choice, PasswordRule rule, Throttle throttle) {
        this.choice = choice;
        this.rule = rule;
        this.throttle = throttle;
    }

    /** Asks for the address. */
    record forgotten(String email, Map<String, String> problems) implements TemplateInstance {}

    /** Says that a mail is on its way, if somebody has that address. */
    record sent(String email) implements TemplateInstance {}

    /** Asks for the new password. */
    record choose(String name, String email, String token, Map<String, String> problems) implements TemplateInstance {}

    @GET
    @Path("mot-de-passe-oublie")
    public Response forgotten() {
        return Html.page(new forgotten("", Map.of()));
    }

    @POST
    @Path("mot-de-passe-oublie")
    public Response forgotten(@RestForm @Nullable String email, @Context HttpServerRequest request) {
        String address = email == null ? "" : email.strip();
        if (!EmailAddress.isPlausible(address)) {
            return Html.invalid(new forgotten(address, Map.of("email", "Saisissez votre adresse électronique.")));
        }
        throttle.enter(List.of(
                new Limit("reset", Person.normalised(address), 3, Duration.ofHours(1)),
                new Limit("reset", Caller.of(request).network(), 20, Duration.ofHours(1))));
        choice.forgotten(address);
        return Html.page(new sent(address));
    }

    @GET
    @Path("mot-de-passe/{token}")
    public Response choose(String token) {
        Person person = choice.owner(token).orElseThrow(OneTimeLinks::gone);
        return Html.page(new choose(person.name(), person.email(), token, Map.of()));
    }

    @POST
    @Path("mot-de-passe/{token}")
    public Response choose(String token, @RestForm @Nullable String password) {
        Person person = choice.owner(token).orElseThrow(OneTimeLinks::gone);
        Optional<String> problem = rule.problemWith(password, person.email(), person.name());
        if (problem.isPresent() || password == null) {
            return Html.invalid(
                    new choose(person.name(), person.email(), token, Map.of("password", problem.orElse(""))));
        }
        choice.byLink(token, choice.hash(password));
        return Flash.seeOther(
                SignInPages.PATH, "Votre mot de passe est changé. Toutes vos sessions sont fermées : connectez-vous.");
    }
}
