package org.saisine.archive;

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
import org.saisine.web.Problem;

/** The password given on a document's page. */
@Path("/documents/{id}/mot-de-passe")
public class UnlockPages {

    private final CurrentViewer viewer;
    private final UnlockDocument unlockDocument;

    UnlockPages(CurrentViewer viewer, UnlockDocument unlockDocument) {
        this.viewer = viewer;
        this.unlockDocument = unlockDocument;
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response unlock(@RestPath long id, @RestForm @Nullable String password) {
        return Flash.seeOther("/documents/" + id, outcome(id, password == null ? "" : password));
    }

    private String outcome(long id, String password) {
        try {
            unlockDocument.unlock(viewer.get(), id, password);
            return "Le mot de passe ouvre le fichier\u00a0: la lecture commence. Il n’est pas conservé.";
        } catch (Problem problem) {
            String field = problem.fields().get("password");
            if (field == null) {
                throw problem;
            }
            return field + " Le fichier est conservé tel quel\u202f; vérifiez les majuscules, puis essayez à nouveau.";
        }
    }
}
