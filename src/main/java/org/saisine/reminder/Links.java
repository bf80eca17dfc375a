package org.saisine.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.saisine.request.RequestView;

/** Addresses of pages as people outside the service reach them: a mail or a calendar cannot ask the browser. */
@ApplicationScoped
class Links {

    private final String site;

    Links(@ConfigProperty(name = "saisine.url") String site) {
        this.site = site.endsWith("/") ? site.substring(0, site.length() - 1) : site;
    }

    String to(String path) {
        return site + path;
    }

    String request(String reference) {
        return to("/demandes/" + reference);
    }

    /** Where each person chooses what they are told. */
    String settings() {
        return to("/reglages/rappels");
    }

    Digest.Item item(Reminder reminder, RequestView request, String bodyName) {
        return new Digest.Item(
                reminder, request.reference(), request.subject(), bodyName, request(request.reference()));
    }
}
