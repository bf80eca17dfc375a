package org.saisine.search;

import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import org.saisine.account.Access;
import org.saisine.account.CurrentViewer;
import org.saisine.account.Viewer;
import org.saisine.archive.Attachment;
import org.saisine.archive.Attachments;
import org.saisine.archive.DocumentView;
import org.saisine.archive.Documents;
import org.saisine.archive.PageView;
import org.saisine.archive.Pages;
import org.saisine.web.French;

/** A document open at a page: its picture, its text with the words marked, and where it comes from. */
@Path("/documents/{id}")
public class DocumentPages {

    private final CurrentViewer viewer;
    private final Documents documents;
    private final Pages pages;
    private final ArchiveSearch search;
    private final Origins origins;
    private final SimilarDocuments similar;
    private final Attachments attachments;

    DocumentPages(
            CurrentViewer viewer,
            Documents documents,
            Pages pages,
            ArchiveSearch search,
            Origins origins,
            SimilarDocuments similar,
            Attachments attachments) {
        this.viewer = viewer;
        this.documents = documents;
        this.pages = pages;
        this.search = search;
        this.origins = origins;
        this.similar = similar;
        this.attachments = attachments;
    }

    /**
     * @param sheet the page as it is drawn, with the words found
     * @param page null where the page has not been read
     * @param text HTML, the words marked
     * @param width of the page, 0 where unknown
     * @param picture false where the original is no PDF and no picture
     * @param attachments the files that were inside it
     */
    record document(
            DocumentView document,
            Origins.Origin origin,
            Leaf leaf,
            Sheet sheet,
            @Nullable PageView page,
            String text,
            boolean picture,
            int width,
            int height,
            boolean mayDescribe,
            String citation,
            List<SimilarDocuments.Similar> similar,
            List<Attachment> attachments,
            List<DocumentView> containers)
            implements TemplateInstance {}

    @GET
    @Produces(MediaType.TEXT_HTML)
    @Transactional
    public TemplateInstance show(
            @RestPath long id,
            @QueryParam("page") @DefaultValue("1") String number,
            @QueryParam("q") @DefaultValue("") String words,
            @QueryParam("mot") @DefaultValue("1") String mark,
            @QueryParam("zoom") @DefaultValue("") String zoom,
            @QueryParam("vue") @DefaultValue("") String view,
            @Context UriInfo uri) {
        Viewer who = viewer.get();
        DocumentView document = documents.get(who, id);
        Leaf leaf = leaf(who, document, number(number), words, Look.of(zoom, view));
        Optional<PageView> page = pages.page(who, id, leaf.number());
        Sheet sheet = page.map(p -> sheet(who, leaf, p, number(mark))).orElseGet(() -> new Sheet(leaf, null, 0, 0));
        Origins.Origin origin = origins.of(who, document);
        return new document(
                document,
                origin,
                leaf,
                sheet,
                page.orElse(null),
                page.map(p -> search.marked(p.text(), words, sheet.anchored())).orElse(""),
                leaf.count() > 0 && document.drawn(),
                page.map(p -> Math.round(p.width())).orElse(0),
                page.map(p -> Math.round(p.height())).orElse(0),
                Access.mayContribute(who, document.teamId()),
                citation(document, origin, leaf, uri),
                similar.of(who, id),
                attachments.of(who, id),
                attachments.containers(who, id));
    }

    private Sheet sheet(Viewer who, Leaf leaf, PageView page, int mark) {
        List<Span> spans = search.places(page.text(), leaf.words());
        Overlay overlay = leaf.look().textAlone()
                ? null
                : Overlay.of(page, pages.words(who, leaf.documentId(), page.number()), spans)
                        .orElse(null);
        boolean onPicture = overlay != null && !overlay.found().isEmpty();
        return new Sheet(leaf, overlay, onPicture ? overlay.found().size() : spans.size(), mark);
    }

    /** What somebody typed in an address, or 1. */
    private static int number(String typed) {
        return typed.matches("[0-9]{1,6}") ? Integer.parseInt(typed) : 1;
    }

    private Leaf leaf(Viewer who, DocumentView document, int number, String words, Look look) {
        int count = document.pageCount() == null ? 0 : document.pageCount();
        List<Integer> hits = words.isBlank() ? List.of() : search.pages(who, document.id(), words);
        return new Leaf(document.id(), number, count, words.strip(), hits, look);
    }

    /** « Procès-verbal », Mairie de Corte, 13 février 2023, p. 2, https://… */
    private static String citation(DocumentView document, Origins.Origin origin, Leaf leaf, UriInfo uri) {
        StringBuilder citation = new StringBuilder("«\u00a0" + document.title() + "\u00a0»");
        if (!origin.body().isEmpty()) {
            citation.append(", ").append(origin.body());
        }
        if (document.date() != null) {
            citation.append(", ").append(French.day(document.date()));
        }
        if (leaf.count() > 0) {
            citation.append(", p.\u00a0").append(leaf.number());
        }
        String link = SearchLinks.document(document.id(), leaf.count() > 0 ? leaf.number() : null, "");
        return citation.append(", ").append(uri.getBaseUri().resolve(link)).toString();
    }
}
