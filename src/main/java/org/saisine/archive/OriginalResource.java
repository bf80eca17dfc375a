package org.saisine.archive;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.saisine.account.CurrentViewer;

/** The files of the archive themselves: a foreign file is never shown as anything that could run. */
@Path("/api/documents/{id}")
@Tag(name = "Documents")
public class OriginalResource {

    private static final String NOTHING_LOADS = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'";

    private static final String NOTHING_RUNS = NOTHING_LOADS + "; sandbox";

    private final CurrentViewer viewer;
    private final Documents documents;
    private final SoundOriginals originals;
    private final PagePictures pictures;

    OriginalResource(CurrentViewer viewer, Documents documents, SoundOriginals originals, PagePictures pictures) {
        this.viewer = viewer;
        this.documents = documents;
        this.originals = originals;
        this.pictures = pictures;
    }

    @GET
    @Path("original")
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "Télécharger l’original, tel qu’il a été reçu")
    public Response original(long id) {
        DocumentView document = documents.get(viewer.get(), id);
        String type = document.showable() ? document.mediaType() : MediaType.APPLICATION_OCTET_STREAM;
        return Response.ok(originals.of(document).toFile(), type)
                .header("Content-Disposition", FileName.disposition(document.originalName(), document.showable()))
                .header("Content-Security-Policy", policy(type))
                .header("Cache-Control", "private, no-store")
                .build();
    }

    @GET
    @Path("pages/{number}.png")
    @Produces("image/png")
    @Operation(summary = "Voir une page en image")
    public Response page(long id, int number) {
        return Response.ok(pictures.png(viewer.get(), id, number).toFile(), "image/png")
                .header("Cache-Control", "private, max-age=300")
                .build();
    }

    /** In a sandbox, Safari shows an empty window for a PDF and Chrome refuses it in a frame; both seal their viewer anyway. */
    private static String policy(String type) {
        return type.equals(MediaTypes.PDF) ? NOTHING_LOADS : NOTHING_RUNS;
    }
}
