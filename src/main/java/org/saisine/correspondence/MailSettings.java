package org.saisine.correspondence;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** How mails leave. Nothing leaves unless somebody said through which server. */
@ConfigMapping(prefix = "saisine.mail")
public interface MailSettings {

    /** Off: mails wait; smtp: they leave; capture: they stay readable here; auto: smtp where a server is configured. */
    enum Mode {
        AUTO,
        OFF,
        SMTP,
        CAPTURE
    }

    @WithDefault("auto")
    Mode mode();

    /** The address from which this instance may send; nothing is sent without one. */
    Optional<String> from();

    /** The mailbox that receives answers, {@code demandes+{token}@exemple.fr}; without one, answers go to the team's own. */
    Optional<String> replyAddress();

    /** The address of the sender; where nothing is configured, one that no mail ever leaves from. */
    default String sender() {
        return from().orElse("courrier@localhost");
    }

    /** How long a letter waits so that its author may think again. */
    @WithDefault("60s")
    Duration undoDelay();

    /** Mails a minute, so that nothing that waited for three days leaves in one burst. */
    @WithDefault("30")
    int perMinute();
}
