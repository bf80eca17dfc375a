package org.saisine.support;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** A real mail server (GreenMail) at an address that stays the same while it goes down, comes up, or turns surly. */
public class MailServer implements QuarkusTestResourceLifecycleManager {

    private int port;
    private GreenMail server;
    private SurlyServer surly;

    @Override
    public Map<String, String> start() {
        try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        up();
        return Map.of(
                "quarkus.mailer.host", "127.0.0.1",
                "quarkus.mailer.port", Integer.toString(port),
                "quarkus.mailer.start-tls", "DISABLED",
                "saisine.mail.from", "courrier@saisine.test",
                "saisine.mail.reply-address", "demandes+{token}@saisine.test",
                "saisine.mail.per-minute", "10000");
    }

    @Override
    public void stop() {
        down();
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(this, new TestInjector.MatchesType(MailServer.class));
    }

    /** Takes everything. */
    public void up() {
        down();
        for (int tries = 0; server == null; tries++) {
            var fresh = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
            try {
                fresh.start();
                server = fresh;
            } catch (IllegalStateException portNotYetFree) {
                fresh.stop();
                if (tries == 20) {
                    throw portNotYetFree;
                }
                java.util.concurrent.locks.LockSupport.parkNanos(100_000_000);
            }
        }
    }

    /** Nobody listens. */
    public void down() {
        if (server != null) {
            server.stop();
            server = null;
        }
        if (surly != null) {
            surly.close();
            surly = null;
        }
    }

    /** Answers {@code words} to the command, and hangs up there if there are none. */
    public void surly(String command, String words) {
        down();
        surly = new SurlyServer(port, command, words);
    }

    /** What arrived for an address. */
    public List<MimeMessage> received(String recipient) {
        return Arrays.stream(server.getReceivedMessages())
                .filter(message -> isFor(message, recipient))
                .toList();
    }

    /** What arrived for an address, once something has; the service's own sweep may be carrying it just now. */
    public List<MimeMessage> awaited(String recipient) {
        for (int i = 0; i < 200 && received(recipient).isEmpty(); i++) {
            java.util.concurrent.locks.LockSupport.parkNanos(100_000_000);
        }
        return received(recipient);
    }

    private static boolean isFor(MimeMessage message, String recipient) {
        try {
            return Arrays.toString(message.getAllRecipients()).contains(recipient);
        } catch (jakarta.mail.MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
