package org.saisine.correspondence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;

/** Whether mails leave, wait, or are kept here to be read. */
@ApplicationScoped
public class MailMode {

    private static final String SERVER = "quarkus.mailer.host";
    /** Below the files and variables in which somebody says something. */
    private static final int DEFAULTS = 100;

    private final MailSettings settings;
    private final Config config;

    MailMode(MailSettings settings, Config config) {
        this.settings = settings;
        this.config = config;
    }

    public boolean captures() {
        return settings.mode() == MailSettings.Mode.CAPTURE;
    }

    public boolean sends() {
        return from().isPresent()
                && switch (settings.mode()) {
                    case SMTP -> true;
                    case AUTO -> hasServer();
                    case OFF, CAPTURE -> false;
                };
    }

    public Optional<String> from() {
        return settings.from();
    }

    /** Why nothing leaves and what to do about it, in French; empty where mails leave. */
    public String why() {
        if (captures()) {
            return "Rien ne quitte cette machine : les courriels sont conservés ici, où vous pouvez les lire.";
        }
        if (sends()) {
            return "";
        }
        return hasServer()
                ? "L’adresse d’expédition manque : indiquez-la par SAISINE_MAIL_FROM, puis redémarrez."
                : "Aucun serveur de courriel n’est configuré : les courriels attendent, aucun n’est perdu. Indiquez le serveur"
                        + " par QUARKUS_MAILER_HOST et l’adresse d’expédition par SAISINE_MAIL_FROM, puis redémarrez.";
    }

    private boolean hasServer() {
        var server = config.getConfigValue(SERVER);
        return server.getValue() != null && !server.getValue().isBlank() && server.getSourceOrdinal() >= DEFAULTS;
    }
}
