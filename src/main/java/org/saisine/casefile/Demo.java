package org.saisine.casefile;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.saisine.account.Enrolment;
import org.saisine.account.Residence;
import org.saisine.account.TeamIdentity;
import org.saisine.account.TeamKind;
import org.saisine.account.Viewer;
import org.saisine.platform.Home;
import org.saisine.platform.ServiceReady;
import org.saisine.publicbody.PublicBodies;

/**
 * The demonstration ({@code script/server --demo}): a collective with a request in each situation, in a home of its own.
 * Its account gets a password made for this home; nothing is ever sent.
 */
@ApplicationScoped
class Demo {

    private static final String EMAIL = "camille@demonstration.invalid";

    private final boolean wanted;
    private final Home home;
    private final Enrolment enrolment;
    private final PublicBodies bodies;
    private final DemoTools tools;

    Demo(
            @ConfigProperty(name = "saisine.demo", defaultValue = "false") boolean wanted,
            Home home,
            Enrolment enrolment,
            PublicBodies bodies,
            DemoTools tools) {
        this.wanted = wanted;
        this.home = home;
        this.enrolment = enrolment;
        this.bodies = bodies;
        this.tools = tools;
    }

    /** Before anything else is said: with an account there is no installation to announce. */
    void open(@Observes @Priority(Interceptor.Priority.LIBRARY_BEFORE) ServiceReady ready) {
        if (wanted) {
            Path account = home.root().resolve("demonstration.txt");
            if (!Files.exists(account)) {
                write(account, prepare());
            }
            ready.say("Démonstration\u00a0: " + read(account));
        }
    }

    private String prepare() {
        String password = password();
        long person = enrolment.person(EMAIL, "Camille Orsini");
        enrolment.administrator(person);
        enrolment.password(person, password);
        Viewer viewer = enrolment.viewer(person, enrolment.team(collective(), person));
        new DemoStories(tools, viewer).tell();
        return "connectez-vous avec " + EMAIL + " et le mot de passe " + password;
    }

    private static TeamIdentity collective() {
        return new TeamIdentity(
                TeamKind.ASSOCIATION,
                "Collectif Regards citoyens du quartier",
                "Association loi de 1901",
                "W131000001",
                "Camille Orsini",
                "présidente",
                "12 rue des Exemples",
                "13001",
                "Marseille",
                "contact@demonstration.invalid",
                "",
                Residence.METROPOLE);
    }

    private static String password() {
        byte[] secret = new byte[12];
        new SecureRandom().nextBytes(secret);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
    }

    private static void write(Path file, String text) {
        try {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
