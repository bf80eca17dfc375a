package org.saisine.web;

import java.util.Map;

/**
 * What went wrong, said once in French for a person and once as a kind for a program (RFC 9457). The only exception that
 * features throw on purpose.
 */
public class Problem extends RuntimeException {

    /** Kinds of problem and the HTTP status of each. */
    public enum Kind {
        INVALID(400),
        UNAUTHENTICATED(401),
        FORBIDDEN(403),
        NOT_FOUND(404),
        CONFLICT(409),
        GONE(410),
        TOO_LARGE(413),
        UNPROCESSABLE(422),
        TOO_MANY_REQUESTS(429),
        UNAVAILABLE(503),
        STORAGE_FULL(507);

        private final int status;

        Kind(int status) {
            this.status = status;
        }

        public int status() {
            return status;
        }
    }

    /** Seconds; as long as sign-in tries are counted. */
    private static final long QUARTER = 900;

    private final Kind kind;
    private final String title;
    private final transient Map<String, String> fields;
    private final long retryAfter;

    /**
     * @param title what happened, a short French sentence
     * @param detail what is safe and what to do next, in French
     * @param fields what is wrong with each field of the form, by name
     */
    public Problem(Kind kind, String title, String detail, Map<String, String> fields) {
        this(kind, title, detail, fields, QUARTER);
    }

    private Problem(Kind kind, String title, String detail, Map<String, String> fields, long retryAfter) {
        super(title + " " + detail);
        this.kind = kind;
        this.title = title;
        this.detail = detail;
        this.fields = Map.copyOf(fields);
        this.retryAfter = retryAfter;
    }

    private final String detail;

    public Problem(Kind kind, String title, String detail) {
        this(kind, title, detail, Map.of());
    }

    /** Unknown and forbidden say the same: nobody learns what exists. */
    public static Problem notFound() {
        return new Problem(
                Kind.NOT_FOUND,
                "Cette page n’existe pas, ou vous n’y avez pas accès.",
                "Vérifiez l’adresse, ou demandez à votre collectif de vous donner l’accès.");
    }

    public static Problem invalid(String title, String detail) {
        return new Problem(Kind.INVALID, title, detail);
    }

    public static Problem invalid(Map<String, String> fields) {
        return new Problem(
                Kind.INVALID,
                "Quelque chose manque ou ne convient pas.",
                "Rien n’est perdu : corrigez les champs signalés puis recommencez.",
                fields);
    }

    public static Problem unauthenticated() {
        return new Problem(Kind.UNAUTHENTICATED, "Vous n’êtes pas connecté.", "Connectez-vous, puis recommencez.");
    }

    /** @param seconds after which trying again makes sense */
    public static Problem tooMany(String title, String detail, long seconds) {
        return new Problem(Kind.TOO_MANY_REQUESTS, title, detail, Map.of(), seconds);
    }

    public static Problem conflict(String title, String detail) {
        return new Problem(Kind.CONFLICT, title, detail);
    }

    public Kind kind() {
        return kind;
    }

    public String title() {
        return title;
    }

    public String detail() {
        return detail;
    }

    /** Seconds to wait, where too much was asked at once. */
    long retryAfter() {
        return retryAfter;
    }

    public Map<String, String> fields() {
        return fields;
    }
}
