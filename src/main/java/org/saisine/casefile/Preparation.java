package org.saisine.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.saisine.account.Viewer;
import org.saisine.deadline.Regime;
import org.saisine.letter.Kit;
import org.saisine.letter.Kits;
import org.saisine.publicbody.PublicBodies;
import org.saisine.publicbody.PublicBodyView;
import org.saisine.request.Channel;
import org.saisine.request.Drafting;
import org.saisine.request.Drafting.Wanted;
import org.saisine.request.RequestView;
import org.saisine.web.Problem;

/** Prepares a draft from what the directory and the kits know, so that little is left to type. */
@ApplicationScoped
class Preparation {

    private final Drafting drafting;
    private final PublicBodies bodies;
    private final Kits kits;

    Preparation(Drafting drafting, PublicBodies bodies, Kits kits) {
        this.drafting = drafting;
        this.bodies = bodies;
        this.kits = kits;
    }

    /** A new draft to a body, filled in from a kit where one was chosen. */
    @Transactional
    RequestView start(Viewer viewer, @Nullable Long bodyId, @Nullable String kitId) {
        RequestView draft = drafting.start(viewer);
        if (bodyId != null) {
            draft = address(viewer, draft.reference(), bodyId);
        }
        if (kitId == null || kitId.isBlank()) {
            return draft;
        }
        Kit kit = kits.find(kitId).orElseThrow(Problem::notFound);
        return drafting.ask(viewer, draft.reference(), merged(blank(), kit), null);
    }

    /**
     * A new draft from all that a program says at once.
     *
     * @throws Problem not found, where the body or the kit is unknown
     */
    @Transactional
    RequestView prepare(Viewer viewer, RequestJson.NewRequest wanted) {
        RequestView draft = start(viewer, wanted.publicBodyId(), wanted.kit());
        String reference = draft.reference();
        Regime regime = Optional.ofNullable(wanted.regime()).orElse(draft.regime());
        draft = drafting.ask(
                viewer,
                reference,
                new Wanted(
                        Optional.ofNullable(wanted.subject()).orElse(draft.subject()),
                        Optional.ofNullable(wanted.items()).orElse(draft.documents()),
                        regime,
                        draft.kit()),
                null);
        return drafting.sendBy(
                viewer,
                reference,
                Optional.ofNullable(wanted.channel()).orElse(draft.channel()),
                Optional.ofNullable(wanted.delivery()).orElse(draft.delivery()),
                Optional.ofNullable(wanted.recipientEmail()).orElse(draft.recipientEmail()));
    }

    /** Whom the draft is for, and the channel that this body's known contacts allow. */
    @Transactional
    RequestView address(Viewer viewer, String reference, long bodyId) {
        PublicBodyView body = bodies.get(bodyId).orElseThrow(Problem::notFound);
        RequestView draft = drafting.addressTo(viewer, reference, body.id());
        String email = emailFor(body);
        Channel channel = email.isBlank() ? Channel.REGISTERED_LETTER : Channel.EMAIL;
        return drafting.sendBy(viewer, reference, channel, draft.delivery(), email);
    }

    /** What is typed, completed by what the kit adds; nothing typed is lost. */
    Wanted merged(Wanted typed, Kit kit) {
        Set<String> documents = new LinkedHashSet<>(typed.documents());
        documents.addAll(kit.documents());
        return new Wanted(
                typed.subject().isBlank() ? kit.subject() : typed.subject(),
                List.copyOf(documents),
                kit.regime(),
                kit.id());
    }

    static Wanted blank() {
        return new Wanted("", List.of(), Regime.GENERAL, null);
    }

    /** The access officer's address before the body's: that is whose job it is (CRPA, art. R. 330-4). */
    static String emailFor(PublicBodyView body) {
        boolean officer =
                body.accessOfficer() != null && !body.accessOfficer().email().isBlank();
        return officer ? body.accessOfficer().email() : body.email();
    }
}
