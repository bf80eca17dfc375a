package org.saisine.publicbody;

import io.quarkus.qute.TemplateExtension;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Texts inside addresses, in templates {@code {name.urlEncoded}}. */
@TemplateExtension
final class Links {

    private Links() {}

    static String urlEncoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
