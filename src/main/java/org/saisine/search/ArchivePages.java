package org.saisine.search;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import org.saisine.account.Access;
import org.saisine.account.CurrentViewer;
import org.saisine.account.Viewer;
import org.saisine.archive.DocumentQuery;
import org.saisine.archive.DocumentState;
import org.saisine.archive.DocumentView;
import org.saisine.archive.Documents;
import org.saisine.web.Flash;

/** The archive: what came last and what is being read; with words, what was found. */
@Path("/archive")
public class ArchivePages {

    private static final int LATEST = 20;
    private static final int BEING_READ = 10;
    private static final int REQUESTS = 3;
    private static final int BODIES = 3;

    private final CurrentViewer viewer;
    private final ArchiveSearch search;
    private final Documents documents;
    private final RequestSearch requests;
    private final BodySearch bodies;
    private final ResultExport export;
    private final SavedSearches saved;
    private final FileDrop drop;

    ArchivePages(
            CurrentViewer viewer,
            ArchiveSearch search,
            Documents documents,
            RequestSearch requests,
            BodySearch bodies,
            ResultExport export,
            SavedSearches saved,
            FileDrop drop) {
        this.viewer = viewer;
        this.search = search;
        this.documents = documents;
        this.requests = requests;
        this.bodies = bodies;
        this.export = export;
        this.saved = saved;
        this.drop = drop;
    }

    /** @param removed the document just taken out, which may be brought back; 0 for none */
    record archive(
            List<DocumentView> latest,
            long total,
            List<ResultPage.Choice> kinds,
            List<DocumentView> beingRead,
            boolean mayAdd,
            long removed,
            List<SavedSearchView> saved)
            implements TemplateInstance {}

    record reading(List<DocumentView> beingRead) implements TemplateInstance {}

    record results(ResultPage found) implements TemplateInstance {}

    @GET
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance show(@BeanParam SearchForm form, @QueryParam("retire") @DefaultValue("0") long removed) {
        SearchQuery query = form.query(null);
        boolean nothingAsked = query.words().isEmpty()
                && query.filter().isEmpty()
                && form.request().isBlank();
        return nothingAsked ? archive(removed) : results(form, query);
    }

    @GET
    @Path("resultats.csv")
    @Produces("text/csv")
    public Response csv(@BeanParam SearchForm form) {
        return export.csv(viewer.get(), form);
    }

    @GET
    @Path("resultats.zip")
    @Produces("application/zip")
    public Response zip(@BeanParam SearchForm form) {
        return export.zip(viewer.get(), form);
    }

    /** What is being read, for a page that is looked at meanwhile. */
    @GET
    @Path("lecture")
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance progress() {
        return new reading(beingRead());
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response add(
            @RestForm("file") @Nullable List<FileUpload> files,
            @RestForm @Nullable String together,
            @RestForm @Nullable String unpack) {
        List<FileUpload> given = files == null ? List.of() : files;
        FileDrop.Outcome outcome = together != null
                ? drop.addTogether(viewer.get(), given)
                : unpack != null ? drop.addUnpacked(viewer.get(), given) : drop.add(viewer.get(), given);
        return Flash.seeOther(outcome.path(), outcome.sentence());
    }

    private archive archive(long removed) {
        Viewer who = viewer.get();
        SearchForm nothing = SearchForm.empty();
        SearchLinks links = new SearchLinks(nothing);
        List<ResultPage.Choice> kinds = search.search(who, nothing).facets().kind().stream()
                .map(f -> new ResultPage.Choice(f.label(), f.count(), links.toggled("kind", f.value()), false))
                .toList();
        var latest = documents.list(who, DocumentQuery.latest(LATEST));
        return new archive(
                latest.documents(),
                latest.total(),
                kinds,
                beingRead(),
                Access.mayContribute(who, who.teamId()),
                removed,
                saved.of(who));
    }

    private results results(SearchForm form, SearchQuery query) {
        Viewer who = viewer.get();
        SearchAnswer answer = search.search(who, form);
        return new results(new ResultPage(form, query, answer, elsewhere(who, query)));
    }

    /** The requests and bodies that the same words mean, above the documents of the first page. */
    private ResultPage.Elsewhere elsewhere(Viewer who, SearchQuery query) {
        UserQuery typed = UserQuery.parse(query.words());
        boolean narrowed = !query.filter().isEmpty() || !typed.filters().isEmpty();
        if (query.page() > 0 || narrowed || !typed.wantsSomething()) {
            return ResultPage.Elsewhere.NOTHING;
        }
        return new ResultPage.Elsewhere(requests.find(who, typed, REQUESTS), bodies.find(query.words(), BODIES));
    }

    private List<DocumentView> beingRead() {
        return List.of(DocumentState.PROCESSING, DocumentState.RECEIVED).stream()
                .map(state ->
                        new DocumentQuery(null, state, null, null, null, DocumentQuery.Order.ADDED, 0, BEING_READ))
                .flatMap(query -> documents.list(viewer.get(), query).documents().stream())
                .limit(BEING_READ)
                .toList();
    }
}
