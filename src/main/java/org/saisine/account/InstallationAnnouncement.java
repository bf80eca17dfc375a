package org.saisine.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.saisine.platform.ServiceReady;

/** Prints, where the service starts, the link by which the first administrator comes in. */
@ApplicationScoped
class InstallationAnnouncement {

    private final Installation installation;

    InstallationAnnouncement(Installation installation) {
        this.installation = installation;
    }

    void announce(@Observes ServiceReady ready) {
        installation.freshLink().ifPresent(path -> ready.say("Première installation : " + ready.address() + path));
    }
}
