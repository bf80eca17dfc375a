package org.saisine.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.saisine.account.Viewer;
import org.saisine.correspondence.MailMode;
import org.saisine.web.Problem;

/** Reading the outbox: an administrator all of it, the others what their team sends. */
@ApplicationScoped
class MailList {

    static final int PAGE = 50;

    private final OutgoingMails mails;
    private final MailMode mode;

    MailList(OutgoingMails mails, MailMode mode) {
        this.mails = mails;
        this.mode = mode;
    }

    /** @param number of the page, from 0 */
    @Transactional
    Mails page(Viewer viewer, int number) {
        List<OutgoingMailView> page = mails.latest(viewer, Math.max(0, number), PAGE).stream()
                .map(OutgoingMailView::of)
                .toList();
        return new Mails(page, mails.total(viewer), mails.waiting(viewer), mode.captures(), mode.why());
    }

    /** @throws Problem not found, where it is unknown or another team's */
    @Transactional
    OutgoingMailView get(Viewer viewer, long id) {
        return mails.findByIdOptional(id)
                .filter(mail -> viewer.administrator()
                        || mail.teamId().filter(viewer.teams()::contains).isPresent())
                .map(OutgoingMailView::of)
                .orElseThrow(Problem::notFound);
    }

    /**
     * One page of the list.
     *
     * @param why why nothing leaves, and what to do; empty where mails leave
     */
    record Mails(List<OutgoingMailView> mails, long total, long waiting, boolean captured, String why) {}
}
