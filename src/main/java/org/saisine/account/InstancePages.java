package org.saisine.account;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.saisine.web.Html;

/** Réglages, l’instance : what runs, what is missing. For administrators. */
@Path("/reglages/instance")
class InstancePages {

    private final CurrentViewer current;
    private final Instance<InstanceFacts> sources;

    InstancePages(CurrentViewer current, @Any Instance<InstanceFacts> sources) {
        this.current = current;
        this.sources = sources;
    }

    /** What each feature says of itself. */
    record instance(List<InstanceFact> facts) implements TemplateInstance {}

    @GET
    public Response show() {
        Access.requireAdministrator(current.get());
        return Html.page(new instance(
                sources.stream().flatMap(source -> source.facts().stream()).toList()));
    }
}
