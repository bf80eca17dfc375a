package org.saisine.publicbody;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import org.saisine.account.CurrentViewer;

/** Imports of newer files into the directory; {@code script/admin directory import} calls it. */
@Path("/api/directory/imports")
@Tag(name = "public-bodies", description = "Administrations, contacts et PRADA")
@Produces(MediaType.APPLICATION_JSON)
class DirectoryImportResource {

    private final ImportDirectory importDirectory;
    private final CurrentViewer viewer;

    DirectoryImportResource(ImportDirectory importDirectory, CurrentViewer viewer) {
        this.importDirectory = importDirectory;
        this.viewer = viewer;
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(summary = "Importer un fichier de contacts ou l’annuaire des PRADA (CSV)\u202f; rapport ligne par ligne")
    @APIResponse(responseCode = "422", description = "Le fichier n’est aucun des deux\u202f; rien n’a été importé")
    public ImportReport run(@RestForm @Nullable FileUpload file, @RestForm @Nullable String asOf) {
        return importDirectory.run(viewer.get(), ImportFile.name(file), ImportFile.bytes(file), ImportFile.date(asOf));
    }
}
