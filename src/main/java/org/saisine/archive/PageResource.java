package org.saisine.archive;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.saisine.account.CurrentViewer;
import org.saisine.account.Viewer;
import org.saisine.web.Problem;

/** One page of a document, for programs. */
@Path("/api/documents/{id}")
@Tag(name = "Documents")
public class PageResource {

    private final CurrentViewer viewer;
    private final Pages pages;
    private final PagePictures pictures;

    PageResource(CurrentViewer viewer, Pages pages, PagePictures pictures) {
        this.viewer = viewer;
        this.pages = pages;
        this.pictures = pictures;
    }

    @GET
    @Path("pages/{number}")
    @Produces(MediaType.APPLICATION_JSON)
    @Transactional
    @Operation(summary = "Lire une page, et la place de chacun de ses mots si on la demande")
    public PageDetail page(
            long id,
            int number,
            @Parameter(description = "true\u00a0: avec les mots et leur place")
                    @QueryParam("words")
                    @DefaultValue("false")
                    boolean words) {
        Viewer who = viewer.get();
        PageView page = pages.page(who, id, number).orElseThrow(Problem::notFound);
        return new PageDetail(page, words ? pages.words(who, id, number) : null);
    }

    @GET
    @Path("pages/{number}/thumbnail.png")
    @Produces("image/png")
    @Operation(summary = "Voir une page en tout petit")
    public Response thumbnail(long id, int number) {
        return Response.ok(pictures.thumbnail(viewer.get(), id, number).toFile(), "image/png")
                .header("Cache-Control", "private, max-age=300")
                .build();
    }
}
