package org.saisine.web;

import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** One quiet sentence carried over a redirect (post, redirect, get). */
public final class Flash {

    public static final String COOKIE = "saisine-flash";

    private Flash() {}

    /** Goes to {@code path} and says {@code sentence} there, once. */
    public static Response seeOther(String path, String sentence) {
        return Response.seeOther(URI.create(path)).cookie(carrying(sentence)).build();
    }

    static NewCookie carrying(String sentence) {
        return cookie(URLEncoder.encode(sentence, StandardCharsets.UTF_8), 60);
    }

    /** The same sentence again, as the cookie already wrote it. */
    static NewCookie carryingEncoded(String value) {
        return cookie(value, value.isEmpty() ? 0 : 60);
    }

    public static NewCookie spent() {
        return cookie("", 0);
    }

    public static String read(@Nullable String cookieValue) {
        return cookieValue == null ? "" : URLDecoder.decode(cookieValue, StandardCharsets.UTF_8);
    }

    private static NewCookie cookie(String value, int seconds) {
        return new NewCookie.Builder(COOKIE)
                .value(value)
                .path("/")
                .maxAge(seconds)
                .httpOnly(true)
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }
}
