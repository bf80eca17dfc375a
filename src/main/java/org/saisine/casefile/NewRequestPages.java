package org.saisine.casefile;

import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.saisine.account.CurrentViewer;
import org.saisine.letter.Kit;
import org.saisine.letter.Kits;
import org.saisine.publicbody.PublicBodies;
import org.saisine.publicbody.PublicBodyMatches;
import org.saisine.request.RequestView;

/** The first step of a request: whom to write to. The draft is made as soon as a body is chosen. */
@Path("/nouvelle-demande")
public class NewRequestPages {

    private static final int MATCHES = 12;

    private final PublicBodies bodies;
    private final Kits kits;
    private final Preparation preparation;
    private final CurrentViewer viewer;

    NewRequestPages(PublicBodies bodies, Kits kits, Preparation preparation, CurrentViewer viewer) {
        this.bodies = bodies;
        this.kits = kits;
        this.preparation = preparation;
        this.viewer = viewer;
    }

    /**
     * @param reference of the draft whose body is being changed; empty for a new request
     * @param action where the choice is posted
     */
    record whom(
            String query,
            PublicBodyMatches matches,
            @Nullable Kit kit,
            List<Kit> kits,
            String reference,
            String action) implements TemplateInstance {}

    @GET
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance ask(
            @QueryParam("q") @DefaultValue("") String query, @QueryParam("kit") @Nullable String kit) {
        viewer.get();
        return new whom(
                query,
                bodies.search(query, MATCHES),
                kit == null ? null : kits.find(kit).orElse(null),
                kits.all(),
                "",
                "/nouvelle-demande");
    }

    @POST
    @Transactional
    public Response choose(@FormParam("publicBodyId") Long body, @FormParam("kit") @Nullable String kit) {
        RequestView draft = preparation.start(viewer.get(), body, kit);
        return Response.seeOther(URI.create("/demandes/" + draft.reference() + "/preparer"))
                .build();
    }
}
