package org.saisine.casefile;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.saisine.account.Viewer;
import org.saisine.archive.Upload;
import org.saisine.correspondence.Qualification;
import org.saisine.correspondence.ReplyArrival;
import org.saisine.correspondence.ReplyChannel;
import org.saisine.correspondence.ReplyMeaning;
import org.saisine.correspondence.ReplyView;
import org.saisine.correspondence.SendOptions;
import org.saisine.deadline.Regime;
import org.saisine.letter.LetterType;
import org.saisine.letter.LetterView;
import org.saisine.request.Channel;
import org.saisine.request.Delivery;
import org.saisine.request.Drafting.Wanted;
import org.saisine.request.Entry;
import org.saisine.request.EntryType;
import org.saisine.request.Outcome;
import org.saisine.request.RequestView;

/** One request of the demonstration, told as its collective lived it; days are counted back from today. */
final class DemoCase {

    private static final LocalTime MORNING = LocalTime.of(9, 40);

    private final DemoTools tools;
    private final Viewer viewer;
    private final String reference;

    private DemoCase(DemoTools tools, Viewer viewer, String reference) {
        this.tools = tools;
        this.viewer = viewer;
        this.reference = reference;
    }

    /** A paper that came with a reply. */
    record Paper(String name, byte[] content) {}

    /** A request to the body that the directory finds first under this name. */
    static DemoCase to(DemoTools tools, Viewer viewer, String body) {
        long id = tools.bodies().search(body, 1).publicBodies().getFirst().id();
        RequestView draft = tools.preparation().start(viewer, id, null);
        return new DemoCase(tools, viewer, draft.reference());
    }

    DemoCase asks(String subject, Regime regime, String... documents) {
        tools.drafting().ask(viewer, reference, new Wanted(subject, Arrays.asList(documents), regime, null), null);
        return this;
    }

    DemoCase fromKit(String id) {
        var kit = tools.kits().find(id).orElseThrow();
        tools.drafting().ask(viewer, reference, tools.preparation().merged(Preparation.blank(), kit), null);
        return this;
    }

    DemoCase sent(int daysAgo, Channel channel) {
        tools.drafting()
                .sendBy(
                        viewer,
                        reference,
                        channel,
                        Delivery.EMAIL,
                        tools.requests().get(viewer, reference).recipientEmail());
        LetterView letter = tools.letters().draft(viewer, reference, LetterType.INITIAL_REQUEST);
        tools.letters().freeze(viewer, reference, letter.number(), morning(daysAgo));
        return line(Entry.of(EntryType.REQUEST_SENT, day(daysAgo)).with("channel", channel.name()));
    }

    /** Left by itself through the outbox, which the demonstration captures. */
    DemoCase sentNow() {
        tools.sending().send(viewer, reference, SendOptions.asDrafted());
        return this;
    }

    DemoCase event(EntryType type, int daysAgo) {
        return line(Entry.of(type, day(daysAgo)));
    }

    DemoCase event(EntryType type, int daysAgo, String detail, Object value) {
        return line(Entry.of(type, day(daysAgo)).with(detail, value));
    }

    DemoCase outcome(int item, Outcome outcome, int daysAgo) {
        tools.journal().resolve(viewer, reference, item, outcome, day(daysAgo));
        return this;
    }

    DemoCase reply(
            int daysAgo,
            ReplyMeaning meaning,
            Map<String, Object> details,
            Map<Integer, Outcome> items,
            Paper... papers) {
        ReplyView reply = arrived(daysAgo, papers);
        tools.qualify().qualify(viewer, reference, reply.id(), new Qualification(meaning, details, items));
        return this;
    }

    /** A reply of which nobody has said yet what it means. */
    DemoCase unread(int daysAgo, Paper... papers) {
        arrived(daysAgo, papers);
        return this;
    }

    private ReplyView arrived(int daysAgo, Paper... papers) {
        List<Upload> files = Arrays.stream(papers)
                .map(paper -> Upload.stream(new ByteArrayInputStream(paper.content()), paper.name()))
                .toList();
        return tools.replies()
                .receive(viewer, reference, new ReplyArrival(files, day(daysAgo), ReplyChannel.EMAIL, ""));
    }

    private DemoCase line(Entry entry) {
        tools.journal().record(viewer, reference, entry, null);
        return this;
    }

    private LocalDate day(int daysAgo) {
        return LocalDate.now(tools.clock()).minusDays(daysAgo);
    }

    private Instant morning(int daysAgo) {
        return day(daysAgo).atTime(MORNING).atZone(tools.clock().getZone()).toInstant();
    }
}
