package org.saisine.web;

import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jboss.resteasy.reactive.server.WithFormRead;
import org.jspecify.annotations.Nullable;

/**
 * A form that is sent twice (double click, impatience, a proxy that tries again) has one effect: the second one waits for
 * the first and gets its answer. Only a form that led somewhere (a redirection) is spent; a refused one may be sent again.
 */
class OnlyOnce {

    static final String SEPARATOR = "~";

    private static final String PROPERTY = OnlyOnce.class.getName();
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final SentForms forms;

    OnlyOnce(SentForms forms) {
        this.forms = forms;
    }

    @WithFormRead
    @ServerRequestFilter(priority = Priorities.AUTHORIZATION + 100)
    Optional<Response> recognise(ContainerRequestContext request) {
        Optional<String> key = keyOf(request);
        if (key.isEmpty() || forms.claim(key.get())) {
            key.ifPresent(k -> request.setProperty(PROPERTY, k));
            return Optional.empty();
        }
        return Optional.of(forms.answer(key.get(), PATIENCE).orElseGet(() -> {
            throw Problem.conflict(
                    "Cet envoi est déjà en cours.",
                    "Une seule fois suffit\u00a0: attendez un instant, puis rechargez la page.");
        }));
    }

    @ServerResponseFilter
    void remember(ContainerRequestContext request, ContainerResponseContext response) {
        if (request.getProperty(PROPERTY) instanceof String key) {
            if (response.getStatus() == Response.Status.SEE_OTHER.getStatusCode()) {
                NewCookie flash = response.getCookies().get(Flash.COOKIE);
                forms.answered(key, response.getHeaderString("Location"), flash == null ? "" : flash.getValue());
            } else {
                forms.release(key);
            }
        }
    }

    /** The number of a page's form; a program, and what htmx sends again and again on purpose, have none. */
    private static Optional<String> keyOf(ContainerRequestContext request) {
        if (!"POST".equals(request.getMethod())
                || request.getHeaderString("HX-Request") != null
                || !KeptForm.isForm(request)) {
            return Optional.empty();
        }
        @Nullable String token = KeptForm.field(KeptForm.CSRF);
        return Optional.ofNullable(token).filter(t -> t.contains(SEPARATOR)).map(t -> t.split(SEPARATOR, 2)[1]);
    }
}
