package org.saisine.account;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;

/**
 * The cookie that carries a session's token. Over https its name begins with {@code __Host-}, so that browsers accept it
 * from this very host only and never send it in clear. Over plain http (a laptop, a machine of the local network)
 * browsers refuse that prefix, and nobody could sign in: there the name is plain.
 */
final class SessionCookie {

    private static final String SECURE = "__Host-saisine";
    private static final String PLAIN = "saisine";

    private SessionCookie() {}

    static Optional<OpaqueToken> read(ContainerRequestContext request) {
        return Optional.ofNullable(request.getCookies().get(name(isSecure(request.getUriInfo()))))
                .map(Cookie::getValue)
                .filter(value -> !value.isEmpty())
                .map(OpaqueToken::new);
    }

    static NewCookie carrying(OpaqueToken token, UriInfo uri) {
        return cookie(token.text(), (int) Session.ABSOLUTE.toSeconds(), isSecure(uri));
    }

    static NewCookie gone(UriInfo uri) {
        return cookie("", 0, isSecure(uri));
    }

    /** True also behind a proxy that says so, where Quarkus is told to trust it. */
    private static boolean isSecure(UriInfo uri) {
        return "https".equals(uri.getRequestUri().getScheme());
    }

    private static String name(boolean secure) {
        return secure ? SECURE : PLAIN;
    }

    private static NewCookie cookie(String value, int seconds, boolean secure) {
        return new NewCookie.Builder(name(secure))
                .value(value)
                .path("/")
                .maxAge(seconds)
                .secure(secure)
                .httpOnly(true)
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }
}
