package org.saisine.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import java.net.URI;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Paths of this very site: a link must never send people elsewhere after they signed in (open redirect). */
public final class LocalPath {

    /** One slash, then nothing that a browser could read as another host: no second slash, backslash or control. */
    private static final Pattern LOCAL = Pattern.compile("/(?![/\\\\])[\\x21-\\x5b\\x5d-\\x7e]*");

    private LocalPath() {}

    public static boolean isLocal(@Nullable String path) {
        return path != null && LOCAL.matcher(path).matches();
    }

    /** The path asked for, or the dashboard where it would lead elsewhere. */
    public static String orHome(@Nullable String path) {
        return path != null && isLocal(path) ? path : "/";
    }

    static String of(ContainerRequestContext request) {
        URI uri = request.getUriInfo().getRequestUri();
        return uri.getRawQuery() == null ? uri.getRawPath() : uri.getRawPath() + "?" + uri.getRawQuery();
    }
}
