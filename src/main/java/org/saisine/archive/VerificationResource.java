package org.saisine.archive;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.saisine.account.CurrentViewer;

/** What {@code script/admin verify} asks for: everything is read again, and the answer is printed as it is. */
@Path("/api/admin/verification")
@Produces("text/plain;charset=UTF-8")
class VerificationResource {

    private final Verification verification;
    private final CurrentViewer current;

    VerificationResource(Verification verification, CurrentViewer current) {
        this.verification = verification;
        this.current = current;
    }

    @POST
    @Operation(hidden = true)
    public String verify() {
        current.requireOperator();
        return verification.everything().text();
    }
}
