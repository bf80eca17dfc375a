package org.saisine.search;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.saisine.account.Access;
import org.saisine.account.CurrentViewer;
import org.saisine.account.Viewer;
import org.saisine.archive.Bin;

/** The archive's bin (corbeille): what was taken out, until when it can be brought back. */
@Path("/archive/corbeille")
public class BinPages {

    private final CurrentViewer viewer;
    private final Bin bin;

    BinPages(CurrentViewer viewer, Bin bin) {
        this.viewer = viewer;
        this.bin = bin;
    }

    record bin(List<Bin.Binned> documents) implements TemplateInstance {}

    @GET
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance show() {
        Viewer who = viewer.get();
        Access.requireContribute(who, who.teamId());
        return new bin(bin.of(who));
    }
}
