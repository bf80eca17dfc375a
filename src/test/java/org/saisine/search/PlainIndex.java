package org.saisine.search;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.saisine.account.Role;
import org.saisine.account.Viewer;
import org.saisine.account.Visibility;
import org.saisine.archive.DocumentKind;
import org.saisine.archive.DocumentState;
import org.saisine.archive.DocumentView;
import org.saisine.archive.PageView;
import org.saisine.archive.TextSource;

/** An index without a database: documents put in it are found at once. */
final class PlainIndex implements AutoCloseable {

    private final PageIndex index;
    private final Finder finder;
    private long sequence;

    PlainIndex(Path directory, Synonyms synonyms) {
        this.index = new PageIndex(directory);
        this.finder = new Finder(new PageAnalyzer(), synonyms);
    }

    static Viewer reader(long team) {
        return new Viewer(team, "", "", false, Map.of(team, Role.READER), team);
    }

    static DocumentView document(long id, long team) {
        return document(id, team, "Un document", DocumentKind.OTHER, null);
    }

    static DocumentView document(
            long id, long team, String title, DocumentKind kind, @Nullable LocalDate date, String... tags) {
        return new DocumentView(
                id,
                0,
                team,
                Visibility.TEAM,
                title,
                kind,
                date,
                null,
                List.of(tags),
                "0".repeat(64),
                1,
                "application/pdf",
                "un.pdf",
                DocumentState.READY,
                "",
                1,
                1,
                null,
                null,
                "",
                null,
                Instant.EPOCH);
    }

    static List<PageView> pages(List<String> texts) {
        List<PageView> pages = new ArrayList<>();
        for (String text : texts) {
            pages.add(new PageView(pages.size() + 1, TextSource.TEXT_LAYER, null, text, 0, 0));
        }
        return pages;
    }

    void put(DocumentView document, String... texts) {
        put(document, pages(List.of(texts)));
    }

    void put(DocumentView document, List<PageView> pages) {
        put(document, "", pages);
    }

    void put(DocumentView document, String bodyName, List<PageView> pages) {
        index.work(open -> {
            open.replace(document.id(), Entry.of(document, bodyName, pages));
            open.show("base", ++sequence);
            return true;
        });
    }

    Findings find(Viewer viewer, String typed) {
        return find(viewer, new SearchQuery(typed, SearchFilter.none(), SearchQuery.Order.RELEVANCE, 0, 50));
    }

    Findings find(Viewer viewer, SearchQuery query) {
        return index.ask(searcher -> finder.find(searcher, viewer, query));
    }

    @Override
    public void close() {
        index.close();
    }
}
