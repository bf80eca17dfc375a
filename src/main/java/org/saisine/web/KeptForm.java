package org.saisine.web;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.core.multipart.FormData;
import org.jspecify.annotations.Nullable;

/**
 * What somebody typed into a form that could not be taken yet (the session had ended, or was another one), carried along
 * in hidden fields until it can be sent again. Files are not carried: they are still on their author's disk.
 *
 * @param action the path the form was sent to
 * @param encoding how it was sent: the endpoint expects the same again
 */
public record KeptForm(String action, String encoding, List<Field> fields) {

    static final String CSRF = "csrf";

    private static final String ACTION = "garde-vers";
    private static final String ENCODING = "garde-type";
    private static final String PREFIX = "garde.";
    private static final String PLAIN = "application/x-www-form-urlencoded";
    private static final String MULTIPART = "multipart/form-data";

    /** One text that was typed. */
    public record Field(String name, String value) {}

    /** The page that says that nothing is lost, and sends the form again with the token of the session of now. */
    public record resend(KeptForm form) implements TemplateInstance {}

    /** Nothing was typed. */
    public static KeptForm none() {
        return new KeptForm("", PLAIN, List.of());
    }

    /** A page's form, as opposed to a program's JSON. */
    public static boolean isForm(ContainerRequestContext request) {
        String type = request.getHeaderString(HttpHeaders.CONTENT_TYPE);
        return type != null
                && !request.getUriInfo().getPath().startsWith("/api/")
                && (type.startsWith(PLAIN) || type.startsWith(MULTIPART));
    }

    /** Reads the form of a request; only a filter that comes after the body was read may. */
    public static KeptForm postedBy(ContainerRequestContext request) {
        List<Field> fields = new ArrayList<>();
        FormData form = form();
        if (form != null) {
            for (String name : form) {
                form.get(name).stream()
                        .filter(value -> !value.isFileItem() && !name.equals(CSRF) && !isSecret(name))
                        .forEach(value -> fields.add(new Field(name, value.getValue())));
            }
        }
        boolean isMultipart = request.getHeaderString(HttpHeaders.CONTENT_TYPE).startsWith(MULTIPART);
        return new KeptForm(LocalPath.of(request), isMultipart ? MULTIPART : PLAIN, fields);
    }

    /** What the sign-in form carried along for another form. */
    public static KeptForm carriedBy(MultivaluedMap<String, String> signIn) {
        String action = signIn.getFirst(ACTION);
        if (action == null || !LocalPath.isLocal(action)) {
            return none();
        }
        List<Field> fields = new ArrayList<>();
        signIn.forEach((name, values) -> {
            if (name.startsWith(PREFIX)) {
                values.forEach(value -> fields.add(new Field(name.substring(PREFIX.length()), value)));
            }
        });
        return new KeptForm(action, MULTIPART.equals(signIn.getFirst(ENCODING)) ? MULTIPART : PLAIN, fields);
    }

    /** A password is never written back into a page. */
    private static boolean isSecret(String name) {
        return name.toLowerCase(Locale.ROOT).contains("password");
    }

    static @Nullable String field(String name) {
        FormData form = form();
        return form == null
                        || form.getFirst(name) == null
                        || form.getFirst(name).isFileItem()
                ? null
                : form.getFirst(name).getValue();
    }

    public boolean isEmpty() {
        return action.isEmpty();
    }

    /** The same fields under names that cannot clash with those of the form that carries them. */
    public List<Field> carried() {
        List<Field> hidden = new ArrayList<>();
        if (!isEmpty()) {
            hidden.add(new Field(ACTION, action));
            hidden.add(new Field(ENCODING, encoding));
            fields.forEach(field -> hidden.add(new Field(PREFIX + field.name(), field.value())));
        }
        return hidden;
    }

    /** Null where the body was no form. */
    private static @Nullable FormData form() {
        return CurrentRequestManager.get().getFormData();
    }
}
