package org.saisine.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.search.Query;
import org.saisine.account.Viewer;
import org.saisine.correspondence.Replies;
import org.saisine.correspondence.ReplyView;
import org.saisine.letter.LetterView;
import org.saisine.letter.Letters;
import org.saisine.request.RequestView;
import org.saisine.request.Requests;

/** Finds requests by their own words, those of their letters and of what was noted of the replies. */
@ApplicationScoped
class RequestSearch {

    private static final String FOUND = """
            select r.id from request_words w join records_request r on r.id = w.request_id,
                   plainto_tsquery('french', search_fold(:words)) as query
             where w.words @@ query
               and (r.team_id = any(cast(string_to_array(:teams, ',') as bigint[])) or r.visibility <> 'TEAM')
             order by ts_rank(w.words, query) desc, r.id desc
             limit :count""";

    private final EntityManager entities;
    private final Requests requests;
    private final Letters letters;
    private final Replies replies;
    private final Finder finder;

    RequestSearch(EntityManager entities, Requests requests, Letters letters, Replies replies, Synonyms synonyms) {
        this.entities = entities;
        this.requests = requests;
        this.letters = letters;
        this.replies = replies;
        this.finder = new Finder(new PageAnalyzer(), synonyms);
    }

    /**
     * A request found.
     *
     * @param subjectMarked in HTML, the words marked
     * @param snippet the sentence of a letter or a note that has the words, in HTML; empty where none has
     */
    record Found(RequestView request, String subjectMarked, String snippet) {}

    /** The best {@code count} requests that have all the words, among those that the viewer may read. */
    @Transactional
    List<Found> find(Viewer viewer, UserQuery typed, int count) {
        Query marks = finder.queries().wanted(typed);
        List<?> ids = entities.createNativeQuery(FOUND)
                .setParameter("words", wanted(typed))
                .setParameter(
                        "teams", viewer.teams().stream().map(String::valueOf).collect(Collectors.joining(",")))
                .setParameter("count", count)
                .getResultList();
        return ids.stream()
                .flatMap(id -> requests.byId(viewer, ((Number) id).longValue()).stream())
                .map(request -> found(viewer, request, marks))
                .toList();
    }

    /** Everything wanted as plain words; a compound in its parts, as PostgreSQL reads them. */
    private static String wanted(UserQuery typed) {
        return Stream.of(typed.words().stream(), typed.phrases().stream().flatMap(List::stream))
                .flatMap(words -> words)
                .flatMap(word -> word.meaningful().stream())
                .map(Word::form)
                .collect(Collectors.joining(" "));
    }

    private Found found(Viewer viewer, RequestView request, Query marks) {
        Stream<String> texts = Stream.concat(
                letters.of(viewer, request.reference()).stream().map(LetterView::markdown),
                replies.of(viewer, request.reference()).stream().map(ReplyView::note));
        String snippet = texts.map(text -> finder.snippets().sentence(marks, text))
                .filter(sentence -> sentence.contains("<mark>"))
                .findFirst()
                .orElse("");
        return new Found(request, finder.snippets().title(marks, request.subject()), snippet);
    }
}
