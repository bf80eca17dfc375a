package org.saisine.publicbody;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import org.saisine.account.Access;
import org.saisine.account.CurrentViewer;
import org.saisine.web.Html;
import org.saisine.web.Problem;

/** Importing a newer file into the directory, and the report of what it changed. */
@Path("/administrations/import")
class ImportPages {

    private final ImportDirectory importDirectory;
    private final CurrentViewer current;

    ImportPages(ImportDirectory importDirectory, CurrentViewer current) {
        this.importDirectory = importDirectory;
        this.current = current;
    }

    /** Choosing the file. */
    record choose(String refusal, Map<String, String> problems) implements TemplateInstance {}

    /** What was done, line by line. */
    record report(ImportReport report) implements TemplateInstance {}

    @GET
    public Response choose() {
        Access.requireAdministrator(current.get());
        return Html.page(new choose("", Map.of()));
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response run(@RestForm @Nullable FileUpload file, @RestForm @Nullable String asOf) {
        Access.requireAdministrator(current.get());
        try {
            return Html.page(new report(importDirectory.run(
                    current.get(), ImportFile.name(file), ImportFile.bytes(file), ImportFile.date(asOf))));
        } catch (Problem refused) {
            String sentence = refused.fields().isEmpty() ? refused.title() + " " + refused.detail() : "";
            return Html.refused(refused.kind().status(), new choose(sentence, refused.fields()));
        }
    }
}
