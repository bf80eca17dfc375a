package org.saisine.web;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.qute.TemplateInstance;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** The one mapper from exceptions to answers: a problem document under {@code /api}, a French page elsewhere. */
class ProblemMappers {

    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    /** The page that says what happened, what is safe and what to do. */
    record problem(int status, String title, String detail, Map<String, String> fields) implements TemplateInstance {}

    @ServerExceptionMapper
    Response map(Problem problem, UriInfo uri, jakarta.ws.rs.core.Request request) {
        if (isApi(uri)) {
            return answer(problem)
                    .type("application/problem+json")
                    .entity(ProblemView.of(problem))
                    .build();
        }
        if (problem.kind() == Problem.Kind.UNAUTHENTICATED && "GET".equals(request.getMethod())) {
            return Response.seeOther(signIn(uri)).build();
        }
        return answer(problem)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(new problem(problem.kind().status(), problem.title(), problem.detail(), problem.fields()))
                .build();
    }

    /** With what HTTP asks beside a status: how to be known (RFC 9110, 11.6.1), when to come back (10.2.3). */
    private static Response.ResponseBuilder answer(Problem problem) {
        Response.ResponseBuilder answer = Response.status(problem.kind().status());
        return switch (problem.kind()) {
            case UNAUTHENTICATED -> answer.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
            case TOO_MANY_REQUESTS -> answer.header(HttpHeaders.RETRY_AFTER, problem.retryAfter());
            default -> answer;
        };
    }

    @ServerExceptionMapper
    Response map(NotFoundException unknown, UriInfo uri, jakarta.ws.rs.core.Request request) {
        return map(Problem.notFound(), uri, request);
    }

    @ServerExceptionMapper
    Response map(ConstraintViolationException violations, UriInfo uri, jakarta.ws.rs.core.Request request) {
        Map<String, String> fields = new LinkedHashMap<>();
        violations.getConstraintViolations().forEach(v -> {
            String path = v.getPropertyPath().toString();
            fields.putIfAbsent(path.substring(path.lastIndexOf('.') + 1), v.getMessage());
        });
        return map(Problem.invalid(fields), uri, request);
    }

    @ServerExceptionMapper
    Response map(MismatchedInputException unreadable, UriInfo uri, jakarta.ws.rs.core.Request request) {
        String field = unreadable.getPath().stream()
                .map(JsonMappingException.Reference::getFieldName)
                .filter(Objects::nonNull)
                .collect(Collectors.joining("."));
        String where = field.isEmpty() ? "" : " Le champ « " + field + " » ne convient pas.";
        return map(
                Problem.invalid("Le JSON envoyé ne peut pas être lu." + where, "Vérifiez sa forme (voir /q/openapi)."),
                uri,
                request);
    }

    @ServerExceptionMapper
    Response map(OptimisticLockException stale, UriInfo uri, jakarta.ws.rs.core.Request request) {
        return map(
                Problem.conflict(
                        "Quelqu’un d’autre a modifié cette page pendant que vous l’aviez ouverte.",
                        "Rien n’a été écrasé. Rouvrez la page pour voir sa version, puis reportez la vôtre."),
                uri,
                request);
    }

    @ServerExceptionMapper
    Response map(WebApplicationException other, UriInfo uri, jakarta.ws.rs.core.Request request) {
        int status = other.getResponse().getStatus();
        if (status < 400) {
            return other.getResponse();
        }
        if (status >= 500) {
            return map((Throwable) other, uri, request);
        }
        Problem.Kind kind = status == 413 ? Problem.Kind.TOO_LARGE : Problem.Kind.INVALID;
        Problem problem = new Problem(
                kind,
                "La demande envoyée ne peut pas être lue.",
                "Revenez en arrière, vérifiez ce que vous avez saisi.");
        Response answer = map(problem, uri, request);
        return Response.fromResponse(answer).status(status).build();
    }

    @ServerExceptionMapper
    Response map(Throwable unexpected, UriInfo uri, jakarta.ws.rs.core.Request request) {
        if (isDatabaseGone(unexpected)) {
            LOG.warnf("Database out of reach: %s", unexpected.toString());
            return map(
                    new Problem(
                            Problem.Kind.UNAVAILABLE,
                            "Le service est momentanément indisponible.",
                            "Ce qui était enregistré est en sécurité. Réessayez dans une minute."),
                    uri,
                    request);
        }
        LOG.error("Unexpected failure on " + uri.getPath(), unexpected);
        Problem problem = new Problem(
                Problem.Kind.UNAVAILABLE,
                "Une erreur inattendue s’est produite.",
                "Ce qui était enregistré est en sécurité. Réessayez ; si cela recommence, prévenez la personne qui tient"
                        + " ce service.");
        return Response.fromResponse(map(problem, uri, request)).status(500).build();
    }

    private static boolean isApi(UriInfo uri) {
        return uri.getPath().startsWith("/api/") || uri.getPath().equals("/api");
    }

    private static boolean isDatabaseGone(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && isConnectionState(sql)) {
                return true;
            }
        }
        return false;
    }

    /** SQLSTATE class 08 (connection) and 57P (shutdown); Agroal gives none when no connection can be acquired. */
    private static boolean isConnectionState(SQLException failure) {
        String state = failure.getSQLState();
        return state == null || state.startsWith("08") || state.startsWith("57P");
    }

    private static URI signIn(UriInfo uri) {
        String back = uri.getRequestUri().getRawPath()
                + (uri.getRequestUri().getRawQuery() == null
                        ? ""
                        : "?" + uri.getRequestUri().getRawQuery());
        return URI.create("/connexion?retour=" + URLEncoder.encode(back, StandardCharsets.UTF_8));
    }
}
