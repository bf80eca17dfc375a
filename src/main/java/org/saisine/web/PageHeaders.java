package org.saisine.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Headers that depend on who is there; those that every answer carries are in {@code application.properties}. */
class PageHeaders {

    private final PageContext page;

    PageHeaders(PageContext page) {
        this.page = page;
    }

    /** What a signed-in person saw must not come back with the browser's button once they left. */
    @ServerResponseFilter
    void keepPrivate(ContainerResponseContext response) {
        if (page.isSignedIn() && !response.getHeaders().containsKey(HttpHeaders.CACHE_CONTROL)) {
            response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
        }
    }

    @ServerResponseFilter
    void sayOnlyOnce(ContainerRequestContext request, ContainerResponseContext response) {
        MediaType type = response.getMediaType();
        boolean isPage = type != null && type.isCompatible(MediaType.TEXT_HTML_TYPE);
        if (isPage && request.getCookies().containsKey(Flash.COOKIE)) {
            response.getHeaders().add(HttpHeaders.SET_COOKIE, Flash.spent());
        }
    }
}
