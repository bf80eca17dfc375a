package org.saisine.correspondence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.saisine.account.Viewer;
import org.saisine.archive.PageView;
import org.saisine.archive.Pages;
import org.saisine.publicbody.PublicBodies;
import org.saisine.publicbody.PublicBodyView;
import org.saisine.request.Outcome;
import org.saisine.request.RequestView;
import org.saisine.request.Requests;

/** What the page « Que dit cette réponse ? » shows: the reply, what it may mean, the likely meaning first. */
@ApplicationScoped
class ReplyReading {

    /** A reply says what it means on its first page or two; the rest are the documents. */
    private static final int PAGES_READ = 2;

    private final Requests requests;
    private final Replies replies;
    private final Pages pages;
    private final PublicBodies bodies;

    ReplyReading(Requests requests, Replies replies, Pages pages, PublicBodies bodies) {
        this.requests = requests;
        this.replies = replies;
        this.pages = pages;
        this.bodies = bodies;
    }

    /**
     * The page's matter.
     *
     * @param suggestion null where no phrase was recognised, or nothing is read yet
     * @param stillRead some files are being read: a suggestion may come
     */
    record Reading(
            RequestView request,
            String body,
            ReplyView reply,
            List<ReplyMeaning> choices,
            @Nullable ReplyMeaning suggestion,
            boolean stillRead,
            Outcome[] outcomes) {

        public boolean chosen(ReplyMeaning choice) {
            return choice == (reply.meaning() == null ? suggestion : reply.meaning());
        }

        /** What was said before of a detail, for the choice that it belongs to. */
        public String said(ReplyMeaning choice, String detail) {
            Object value = choice == reply.meaning() ? reply.details().get(detail) : null;
            return value == null ? "" : value.toString();
        }
    }

    @Transactional
    Reading of(Viewer viewer, String reference, long replyId) {
        RequestView request = requests.contributable(viewer, reference);
        ReplyView reply = replies.get(viewer, reference, replyId);
        Optional<ReplyMeaning> suggestion = reply.qualified() ? Optional.empty() : suggestion(viewer, reply);
        boolean stillRead = reply.documents().stream()
                .anyMatch(received -> !received.document().state().isFinal());
        return new Reading(
                request,
                bodyOf(request),
                reply,
                likelyFirst(suggestion),
                suggestion.orElse(null),
                stillRead,
                Outcome.values());
    }

    /** La mairie de Corte; l’administration, where none is chosen. */
    @Transactional
    String bodyOf(RequestView request) {
        return Optional.ofNullable(request.publicBodyId())
                .flatMap(bodies::get)
                .map(PublicBodyView::designation)
                .orElse("l’administration");
    }

    private Optional<ReplyMeaning> suggestion(Viewer viewer, ReplyView reply) {
        String text = reply.documents().stream()
                .flatMap(received ->
                        pages.of(viewer, received.document().id()).stream().limit(PAGES_READ))
                .map(PageView::text)
                .collect(Collectors.joining("\n"));
        return ReplySuggestion.of(reply.note() + "\n" + text);
    }

    private static List<ReplyMeaning> likelyFirst(Optional<ReplyMeaning> suggestion) {
        List<ReplyMeaning> choices = new ArrayList<>(List.of(ReplyMeaning.values()));
        suggestion.ifPresent(likely -> {
            choices.remove(likely);
            choices.addFirst(likely);
        });
        return choices;
    }
}
