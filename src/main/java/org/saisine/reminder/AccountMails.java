package org.saisine.reminder;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.saisine.account.InvitationIssued;
import org.saisine.account.PasswordResetRequested;
import org.saisine.correspondence.MailSettings;
import org.saisine.correspondence.MessageId;

/** Writes the mails that accounts need: invitations, forgotten passwords. */
@ApplicationScoped
class AccountMails {

    private static final String SENDER = "Saisine";

    private final OutgoingMails mails;
    private final MailSettings settings;
    private final Clock clock;
    private final String site;

    /** @param site the address of this instance as its users reach it: a link in a mail cannot ask the browser */
    AccountMails(
            OutgoingMails mails,
            MailSettings settings,
            Clock clock,
            @ConfigProperty(name = "saisine.url") String site) {
        this.mails = mails;
        this.settings = settings;
        this.clock = clock;
        this.site = site.endsWith("/") ? site.substring(0, site.length() - 1) : site;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance invitation(InvitationIssued news, String link);

        static native TemplateInstance passwordReset(PasswordResetRequested news, String link);
    }

    void invite(@Observes InvitationIssued news) {
        String text = Templates.invitation(news, site + news.path()).render();
        record(MailKind.INVITATION, news.path(), news.email(), "Invitation à rejoindre " + news.teamName(), text);
    }

    void reset(@Observes PasswordResetRequested news) {
        String text = Templates.passwordReset(news, site + news.path()).render();
        record(MailKind.PASSWORD_RESET, news.path(), news.email(), "Choisir un nouveau mot de passe", text);
    }

    private void record(MailKind kind, String path, String recipient, String subject, String text) {
        String key = kind + "-" + MessageId.digest(path);
        var mail = new MailText(SENDER, "", recipient, subject, text);
        mails.persist(new OutgoingMail(
                kind, key, MessageId.of(key, settings.sender()), mail, clock.instant(), clock.instant()));
    }
}
