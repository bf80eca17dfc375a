package org.saisine.search;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.saisine.account.CurrentViewer;

/** The search, for programs. */
@Path("/api/search")
@Tag(name = "search", description = "Chercher dans chaque page de l’archive")
@Produces(MediaType.APPLICATION_JSON)
class SearchResource {

    private final CurrentViewer viewer;
    private final ArchiveSearch search;
    private final ResultExport export;

    SearchResource(CurrentViewer viewer, ArchiveSearch search, ResultExport export) {
        this.viewer = viewer;
        this.search = search;
        this.export = export;
    }

    @GET
    @Operation(
            summary = "Chercher dans l’archive",
            description =
                    "Les documents que vous pouvez lire, chacun à la page qui répond le mieux. Il n’y a pas d’erreur de"
                            + " syntaxe\u00a0: ce qui ne se comprend pas est cherché comme des mots. Sans mot, les derniers arrivés.")
    public SearchAnswer search(@BeanParam SearchForm form) {
        return search.search(viewer.get(), form);
    }

    @GET
    @Path("results.csv")
    @Produces("text/csv")
    @Operation(summary = "Exporter les résultats en tableau (CSV)", description = "Mille documents au plus.")
    public Response csv(@BeanParam SearchForm form) {
        return export.csv(viewer.get(), form);
    }

    @GET
    @Path("results.zip")
    @Produces("application/zip")
    @Operation(
            summary = "Télécharger les originaux trouvés (zip)",
            description =
                    "Avec un manifeste. Deux cents fichiers et 1 Go au plus\u202f; le manifeste dit ce qui manque.")
    public Response zip(@BeanParam SearchForm form) {
        return export.zip(viewer.get(), form);
    }
}
