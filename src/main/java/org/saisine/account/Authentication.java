package org.saisine.account;

import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.WithFormRead;
import org.saisine.platform.ServiceFile;
import org.saisine.web.Flash;
import org.saisine.web.Html;
import org.saisine.web.KeptForm;
import org.saisine.web.PageContext;
import org.saisine.web.Problem;

/**
 * Asks who is there before every endpoint and before any body is read. Nobody unknown gets further, unless the method
 * (or its class) is marked {@link Public}. Sessions come in a cookie; API tokens in {@code Authorization: Bearer}, under
 * {@code /api} only.
 */
class Authentication {

    private static final String BEARER = "Bearer ";
    private static final String KEEP = "saisine.keep";

    /** More than any letter; a body from somebody unknown must not fill the disk. */
    private static final long LARGEST_FROM_STRANGERS = 2_000_000;

    private final Recognition recognition;
    private final CurrentViewer current;
    private final PageContext page;
    private final ServiceFile service;

    Authentication(Recognition recognition, CurrentViewer current, PageContext page, ServiceFile service) {
        this.recognition = recognition;
        this.current = current;
        this.page = page;
        this.service = service;
    }

    @ServerRequestFilter(priority = Priorities.AUTHENTICATION)
    void authenticate(ContainerRequestContext request, ResourceInfo endpoint, HttpServerRequest network) {
        openPage(request);
        if (isOperator(request, network)) {
            current.isOperator(recognition.operator());
            return;
        }
        Optional<SignedIn> known = recognise(request);
        if (known.isPresent()) {
            welcome(known.get());
            return;
        }
        refuseLargeBody(request);
        if (!isPublic(endpoint)) {
            if (!KeptForm.isForm(request)) {
                throw Problem.unauthenticated();
            }
            request.setProperty(KEEP, true);
        }
    }

    /** The session ended while somebody was typing: the sign-in page carries along what they sent. */
    @WithFormRead
    @ServerRequestFilter(priority = Priorities.AUTHENTICATION + 1)
    Optional<Response> keepForm(ContainerRequestContext request) {
        return request.getProperty(KEEP) == null
                ? Optional.empty()
                : Optional.of(Html.refused(401, SignInPages.signIn.keeping(KeptForm.postedBy(request))));
    }

    private static void refuseLargeBody(ContainerRequestContext request) {
        String length = request.getHeaderString(HttpHeaders.CONTENT_LENGTH);
        boolean isUnknown = request.getHeaderString("Transfer-Encoding") != null;
        if (isUnknown || length != null && (length.length() > 9 || Long.parseLong(length) > LARGEST_FROM_STRANGERS)) {
            throw Problem.unauthenticated();
        }
    }

    /** The secret of this run, shown from this very machine. */
    private boolean isOperator(ContainerRequestContext request, HttpServerRequest network) {
        return bearer(request).filter(service::isSecret).isPresent() && Caller.isThisMachine(network);
    }

    private void openPage(ContainerRequestContext request) {
        Cookie flash = request.getCookies().get(Flash.COOKIE);
        page.opened(request.getUriInfo().getPath(), flash == null ? "" : Flash.read(flash.getValue()));
    }

    private Optional<SignedIn> recognise(ContainerRequestContext request) {
        Optional<OpaqueToken> bearer = bearer(request).map(OpaqueToken::new);
        if (bearer.isPresent()) {
            return recognition.byApiToken(bearer.get());
        }
        if (isSigningIn(request)) {
            return Optional.empty();
        }
        return SessionCookie.read(request)
                .flatMap(token -> recognition.bySession(token).map(known -> {
                    current.showed(token);
                    return known;
                }));
    }

    /** Whoever signs in is whom they say, not whom the browser remembers. */
    private static boolean isSigningIn(ContainerRequestContext request) {
        return "POST".equals(request.getMethod())
                && SignInPages.PATH.equals(request.getUriInfo().getPath());
    }

    private void welcome(SignedIn known) {
        Viewer viewer = known.viewer();
        current.is(viewer);
        page.signedIn(viewer.name(), known.teams(), viewer.administrator(), known.csrf());
    }

    /** What the {@code Authorization} header shows, where it may show anything. */
    private static Optional<String> bearer(ContainerRequestContext request) {
        return Optional.ofNullable(request.getHeaderString(HttpHeaders.AUTHORIZATION))
                .filter(value -> value.startsWith(BEARER) && isApi(request))
                .map(value -> value.substring(BEARER.length()).strip());
    }

    private static boolean isApi(ContainerRequestContext request) {
        return request.getUriInfo().getPath().startsWith("/api/");
    }

    private static boolean isPublic(ResourceInfo endpoint) {
        return endpoint.getResourceMethod().isAnnotationPresent(Public.class)
                || endpoint.getResourceClass().isAnnotationPresent(Public.class);
    }
}
