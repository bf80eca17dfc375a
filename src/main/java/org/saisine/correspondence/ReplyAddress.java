package org.saisine.correspondence;

import jakarta.enterprise.context.ApplicationScoped;
import org.saisine.request.RequestView;

/** Where answers go: the mailbox of this instance, with the request's own token; without a mailbox, the team's address. */
@ApplicationScoped
class ReplyAddress {

    private static final String TOKEN = "{token}";

    private final MailSettings settings;

    ReplyAddress(MailSettings settings) {
        this.settings = settings;
    }

    String of(RequestView request, String teamAddress) {
        return settings.replyAddress()
                .filter(pattern -> pattern.contains(TOKEN))
                .map(pattern -> MailHeader.address(pattern.replace(TOKEN, request.replyToken())))
                .orElseGet(() -> teamAddress.isBlank() ? "" : MailHeader.address(teamAddress));
    }
}
