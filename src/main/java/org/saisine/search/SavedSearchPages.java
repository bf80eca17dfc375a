package org.saisine.search;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import org.saisine.account.CurrentViewer;
import org.saisine.web.Flash;

/** Saving a search, from its results, and forgetting it, from the archive. */
@Path("/archive/recherches")
public class SavedSearchPages {

    private final CurrentViewer viewer;
    private final SavedSearches searches;

    SavedSearchPages(CurrentViewer viewer, SavedSearches searches) {
        this.viewer = viewer;
        this.searches = searches;
    }

    /** The search is in the address, as on the page of its results. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response save(@BeanParam SearchForm form, @RestForm("name") @Nullable String name) {
        searches.save(viewer.get(), name == null ? "" : name, form);
        return Flash.seeOther(
                new SearchLinks(form).page(0),
                "La recherche est enregistrée\u00a0: elle est sur la page de l’archive.");
    }

    @POST
    @Path("{id}/retirer")
    public Response remove(@RestPath long id) {
        searches.remove(viewer.get(), id);
        return Flash.seeOther(SearchLinks.PATH, "La recherche n’est plus enregistrée.");
    }
}
