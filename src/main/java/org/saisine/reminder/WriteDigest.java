package org.saisine.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.saisine.correspondence.MailSettings;
import org.saisine.correspondence.MessageId;

/** Records one person's digest: what was told, and the mail that tells it, in one transaction. Sending comes after. */
@ApplicationScoped
class WriteDigest {

    private final Digests digests;
    private final ToldReminders told;
    private final OutgoingMails mails;
    private final MailSettings settings;
    private final Links links;

    WriteDigest(Digests digests, ToldReminders told, OutgoingMails mails, MailSettings settings, Links links) {
        this.digests = digests;
        this.told = told;
        this.mails = mails;
        this.settings = settings;
        this.links = links;
    }

    /**
     * The one of the morning.
     *
     * @param outage the mornings that were missed before this one
     * @return how many reminders were told; 0 where another instance has written it
     */
    @Transactional
    int inTheMorning(Mailing mailing, ZonedDateTime now, Optional<Outage> outage) {
        return write(mailing, Digests.MORNING, now, outage);
    }

    /** What came in the course of the day, for whoever wants it at once. */
    @Transactional
    int atOnce(Mailing mailing, ZonedDateTime now) {
        int part = digests.nextPart(mailing.viewer().personId(), now.toLocalDate());
        return write(mailing, part, now, Optional.empty());
    }

    private int write(Mailing mailing, int part, ZonedDateTime now, Optional<Outage> missed) {
        long person = mailing.viewer().personId();
        LocalDate today = now.toLocalDate();
        Optional<Long> claim = digests.claim(person, today, part, now.toInstant());
        if (claim.isEmpty()) {
            return 0;
        }
        List<Digest.Item> fresh = mailing.items().stream()
                .filter(item -> told.record(claim.get(), person, item.reminder()))
                .toList();
        if (fresh.isEmpty()) {
            digests.drop(claim.get());
            return 0;
        }
        @Nullable Outage outage = outage(person, today, missed, fresh);
        var digest = new Digest(
                mailing.viewer().name(), today, outage == null ? null : outage.sentence(), fresh, links.settings());
        OutgoingMail mail = mail("reminder-" + person + "-" + today + "-" + part, digest, mailing, now);
        mails.persist(mail);
        digests.written(claim.get(), mail.id(), outage == null ? null : outage.from());
        digests.replaced(person);
        return fresh.size();
    }

    /** Said only where something should have been told meanwhile. */
    private @Nullable Outage outage(long person, LocalDate today, Optional<Outage> missed, List<Digest.Item> items) {
        Optional<Outage> unsent = Outage.since(digests.silentSince(person).orElse(null), today);
        return Stream.of(missed, unsent)
                .flatMap(Optional::stream)
                .reduce(Outage::and)
                .filter(outage -> items.stream().map(Digest.Item::reminder).anyMatch(outage::concerns))
                .orElse(null);
    }

    private OutgoingMail mail(String key, Digest digest, Mailing mailing, ZonedDateTime now) {
        MailText text = DigestMail.of(digest, mailing.viewer().email());
        return new OutgoingMail(
                MailKind.REMINDER, key, MessageId.of(key, settings.sender()), text, now.toInstant(), now.toInstant());
    }
}
