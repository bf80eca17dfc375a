package org.saisine.web;

import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.WithFormRead;
import org.jspecify.annotations.Nullable;

/**
 * Refuses what another site makes a browser send in its user's name (CSRF): first by what the browser says of where the
 * request comes from, then, where a session is open, by the token that only our own pages know. A program that shows a
 * bearer token has neither browser nor cookie, and is left alone.
 */
class CsrfGuard {

    static final String HEADER = "X-CSRF-Token";

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    private final PageContext page;

    CsrfGuard(PageContext page) {
        this.page = page;
    }

    @ServerRequestFilter(priority = Priorities.AUTHENTICATION - 100)
    void refuseOtherSites(ContainerRequestContext request) {
        if (changesSomething(request) && !isFromHere(request)) {
            throw refusal();
        }
    }

    /** The answer to a stale form of our own is a page that offers to send it again: nothing typed is lost. */
    @WithFormRead
    @ServerRequestFilter(priority = Priorities.AUTHORIZATION)
    Optional<Response> requireToken(ContainerRequestContext request) {
        if (!changesSomething(request) || page.csrfToken().isEmpty() || isRight(shownBy(request))) {
            return Optional.empty();
        }
        if (saysItIsFromHere(request) && KeptForm.isForm(request)) {
            return Optional.of(Html.refused(403, new KeptForm.resend(KeptForm.postedBy(request))));
        }
        throw refusal();
    }

    private static boolean changesSomething(ContainerRequestContext request) {
        String authorization = request.getHeaderString(HttpHeaders.AUTHORIZATION);
        boolean isProgram =
                authorization != null && request.getUriInfo().getPath().startsWith("/api/");
        return !SAFE.contains(request.getMethod()) && !isProgram;
    }

    /** Silence is accepted here, for not every client is a browser; the token is asked all the same. */
    private static boolean isFromHere(ContainerRequestContext request) {
        String site = request.getHeaderString("Sec-Fetch-Site");
        String origin = request.getHeaderString("Origin");
        return (site == null || site.equals("same-origin") || site.equals("none"))
                && (origin == null || isThisHost(origin, request));
    }

    private static boolean saysItIsFromHere(ContainerRequestContext request) {
        return "same-origin".equals(request.getHeaderString("Sec-Fetch-Site"))
                || request.getHeaderString("Origin") != null;
    }

    private static boolean isThisHost(String origin, ContainerRequestContext request) {
        try {
            String authority = new URI(origin).getRawAuthority();
            return request.getUriInfo().getRequestUri().getRawAuthority().equalsIgnoreCase(authority);
        } catch (URISyntaxException malformed) {
            return false;
        }
    }

    private static @Nullable String shownBy(ContainerRequestContext request) {
        String header = request.getHeaderString(HEADER);
        return header != null ? header : KeptForm.field(KeptForm.CSRF);
    }

    private boolean isRight(@Nullable String token) {
        return token != null
                && MessageDigest.isEqual(
                        token.split(OnlyOnce.SEPARATOR, 2)[0].getBytes(StandardCharsets.UTF_8),
                        page.csrfToken().getBytes(StandardCharsets.UTF_8));
    }

    private static Problem refusal() {
        return new Problem(
                Problem.Kind.FORBIDDEN,
                "Cet envoi ne vient pas d’une page de Saisine.",
                "Rien n’a été fait. Revenez à la page, rechargez-la, puis recommencez.");
    }
}
