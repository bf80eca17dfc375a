package org.saisine.web;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Pages as answers, with the status that says what became of a form. */
public final class Html {

    private Html() {}

    public static Response page(TemplateInstance page) {
        return refused(200, page);
    }

    /** The same form again, with what was typed and what is wrong. */
    public static Response invalid(TemplateInstance page) {
        return refused(422, page);
    }

    public static Response refused(int status, TemplateInstance page) {
        return Response.status(status)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(page)
                .build();
    }
}
