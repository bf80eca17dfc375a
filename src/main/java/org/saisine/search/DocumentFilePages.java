package org.saisine.search;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestPath;
import org.saisine.archive.OriginalResource;
import org.saisine.archive.PageResource;

/** The files of a document under the addresses of its page: what goes wrong is said on a page. */
@Path("/documents/{id}")
public class DocumentFilePages {

    private final OriginalResource files;
    private final PageResource pages;

    DocumentFilePages(OriginalResource files, PageResource pages) {
        this.files = files;
        this.pages = pages;
    }

    @GET
    @Path("original")
    @Produces(MediaType.WILDCARD)
    public Response original(@RestPath long id) {
        return files.original(id);
    }

    @GET
    @Path("pages/{number}.png")
    @Produces("image/png")
    public Response page(@RestPath long id, @RestPath int number) {
        return files.page(id, number);
    }

    @GET
    @Path("pages/{number}/vignette.png")
    @Produces("image/png")
    public Response thumbnail(@RestPath long id, @RestPath int number) {
        return pages.thumbnail(id, number);
    }
}
