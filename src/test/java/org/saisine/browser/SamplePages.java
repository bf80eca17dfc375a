package org.saisine.browser;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import org.saisine.account.Public;
import org.saisine.web.PageContext;

/** A page, in tests only, that wears every word of frame.css, as a member sees it. */
@Path("/echantillon")
@Public
public class SamplePages {

    /** The one template. */
    @CheckedTemplate
    static class Templates {
        static native TemplateInstance sample(Map<String, String> problems);
    }

    private final PageContext page;

    SamplePages(PageContext page) {
        this.page = page;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance sample(@QueryParam("erreur") boolean wrong) {
        page.signedIn(
                "Ada Lovelace",
                List.of(new PageContext.TeamChoice(1, "Les Veilleurs de Corte", true)),
                false,
                "secret");
        page.opened("/demandes", "Réponse enregistrée.");
        return Templates.sample(
                wrong ? Map.of("email", "Cette adresse est incomplète : il manque ce qui suit @.") : Map.of());
    }
}
