package org.saisine.account;

import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.saisine.web.Flash;
import org.saisine.web.PageContext;
import org.saisine.web.Problem;

/**
 * Asks who is there before every endpoint and before any body is read. Nobody unknown gets further, unless the method
 * (or its class) is marked {@link Public}. Sessions come in a cookie; API tokens in {@code Authorization: Bearer}, under
 * {@code /api} only.
 */
class Authentication {

    private static final String BEARER = "Bearer ";

    private final Recognition recognition;
    private final CurrentViewer current;
    private final PageContext page;

    Authentication(Recognition recognition, CurrentViewer current, PageContext page) {
        this.recognition = recognition;
        this.current = current;
        this.page = page;
    }

    @ServerRequestFilter(priority = Priorities.AUTHENTICATION)
    void authenticate(ContainerRequestContext request, ResourceInfo endpoint) {
        openPage(request);
        Optional<SignedIn> known = recognise(request);
        known.ifPresent(this::welcome);
        if (known.isEmpty() && !isPublic(endpoint)) {
            throw Problem.unauthenticated();
        }
    }

    private void openPage(ContainerRequestContext request) {
        Cookie flash = request.getCookies().get(Flash.COOKIE);
        page.opened(request.getUriInfo().getPath(), flash == null ? "" : Flash.read(flash.getValue()));
    }

    private Optional<SignedIn> recognise(ContainerRequestContext request) {
        String authorization = request.getHeaderString(HttpHeaders.AUTHORIZATION);
        if (authorization != null && authorization.startsWith(BEARER) && isApi(request)) {
            return recognition.byApiToken(new OpaqueToken(authorization.substring(BEARER.length())));
        }
        return SessionCookie.read(request).flatMap(recognition::bySession);
    }

    private void welcome(SignedIn known) {
        Viewer viewer = known.viewer();
        current.is(viewer);
        page.signedIn(viewer.name(), known.teams(), viewer.administrator(), known.csrf());
    }

    static boolean isApi(ContainerRequestContext request) {
        return request.getUriInfo().getPath().startsWith("/api/");
    }

    private static boolean isPublic(ResourceInfo endpoint) {
        return endpoint.getResourceMethod().isAnnotationPresent(Public.class)
                || endpoint.getResourceClass().isAnnotationPresent(Public.class);
    }
}
