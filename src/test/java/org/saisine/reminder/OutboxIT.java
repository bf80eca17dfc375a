package org.saisine.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saisine.correspondence.DispatchCancelled;
import org.saisine.correspondence.LetterQueued;
import org.saisine.correspondence.MessageId;
import org.saisine.support.MailServer;
import org.saisine.support.TestAccounts;
import org.saisine.web.Problem;

@QuarkusTest
@WithTestResource(MailServer.class)
class OutboxIT {

    private static final AtomicLong DISPATCH = new AtomicLong(System.nanoTime());

    MailServer server;

    @Inject
    Sweep sweep;

    @Inject
    OutgoingMails mails;

    @Inject
    Outbox outbox;

    @Inject
    Event<LetterQueued> queue;

    @Inject
    Event<DispatchCancelled> undo;

    @Inject
    TestAccounts accounts;

    private final String recipient = "mairie." + UUID.randomUUID().toString().substring(0, 8) + "@exemple.test";
    private final long dispatch = DISPATCH.incrementAndGet();
    private final String key = "dispatch-" + dispatch;

    @BeforeEach
    void start() {
        server.up();
    }

    @Test
    void a_mail_leaves_as_it_was_recorded() throws Exception {
        queued(Instant.now());
        sweepUntilSettled();
        MimeMessage mail = onlyOneReceived();
        assertThat(mail.getMessageID()).isEqualTo(MessageId.of(key, "courrier@saisine.test"));
        assertThat(mail.getSubject()).isEqualTo("Demande d’accès à l’audit de la vidéosurveillance – 2026-0042");
        assertThat(mail.getFrom())
                .containsExactly(
                        new InternetAddress("courrier@saisine.test", "Collectif « œil ouvert » Corte", "UTF-8"));
        assertThat(((InternetAddress) mail.getFrom()[0]).getPersonal()).isEqualTo("Collectif « œil ouvert » Corte");
        assertThat(mail.getReplyTo()[0]).hasToString("demandes+abc@saisine.test");
        assertThat(mail.getContent().toString().replace("\r\n", "\n").strip())
                .isEqualTo("Madame, Monsieur le Maire,\n\nÀ bientôt.");
        assertThat(stored().state()).isEqualTo(MailState.SENT);
    }

    @Test
    void four_sweeps_at_once_send_it_once() throws Exception {
        queued(Instant.now());
        try (var threads = Executors.newFixedThreadPool(4)) {
            List<Callable<Void>> sweeps = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                sweeps.add(() -> {
                    sweep.run();
                    return null;
                });
            }
            for (Future<Void> done : threads.invokeAll(sweeps)) {
                done.get();
            }
        }
        onlyOneReceived();
    }

    @Test
    void a_server_that_is_down_loses_nothing() throws Exception {
        server.down();
        queued(Instant.now());
        sweepUntilSettled();
        assertThat(stored().state()).isEqualTo(MailState.QUEUED);
        assertThat(stored().lastError()).contains("ne répond pas");
        assertThat(stored().nextTry().orElseThrow())
                .isBetween(Instant.now().plusSeconds(240), Instant.now().plusSeconds(301));
        server.up();
        sweep.run();
        assertThat(server.received(recipient)).isEmpty();
        makeDue();
        sweep.run();
        sweep.run();
        onlyOneReceived();
    }

    @Test
    void a_server_that_says_later_is_asked_again() {
        server.surly("RCPT", "451 4.7.1 Greylisted");
        queued(Instant.now());
        sweepUntilSettled();
        assertThat(stored().state()).isEqualTo(MailState.QUEUED);
        assertThat(stored().lastError()).contains("451");
    }

    @Test
    void a_server_that_says_no_is_not_asked_again() {
        server.surly("RCPT", "550 5.1.1 User unknown");
        queued(Instant.now());
        sweepUntilSettled();
        assertThat(stored().state()).isEqualTo(MailState.FAILED);
        assertThat(stored().lastError())
                .contains("a refusé cet envoi")
                .contains("550")
                .contains("User unknown");
        assertThat(stored().nextTry()).isEmpty();
    }

    @Test
    void a_conversation_that_breaks_off_leaves_doubt_and_the_same_message_again() throws Exception {
        server.surly("END", "");
        queued(Instant.now());
        sweepUntilSettled();
        assertThat(stored().state()).isEqualTo(MailState.UNCERTAIN);
        server.up();
        makeDue();
        sweepUntilSettled();
        assertThat(onlyOneReceived().getMessageID()).isEqualTo(stored().messageId());
    }

    @Test
    void a_crash_between_claim_and_mark_is_found_and_the_letter_sent_again() throws Exception {
        queued(Instant.now());
        QuarkusTransaction.requiringNew().run(() -> mails.find("dedupeKey", key)
                .firstResult()
                .claim(Instant.now().minus(OutgoingMails.LEASE).minusSeconds(1)));
        sweepUntilSettled();
        onlyOneReceived();
        assertThat(stored().attempts()).isEqualTo(2);
    }

    @Test
    void it_waits_for_its_minute_and_may_be_undone_meanwhile() {
        queued(Instant.now().plus(Duration.ofMinutes(1)));
        sweep.run();
        assertThat(server.received(recipient)).isEmpty();
        cancel();
        assertThat(stored().state()).isEqualTo(MailState.CANCELLED);
        sweep.run();
        assertThat(server.received(recipient)).isEmpty();
    }

    @Test
    void what_has_left_cannot_be_undone() {
        queued(Instant.now());
        sweepUntilSettled();
        assertThatThrownBy(this::cancel).isInstanceOf(Problem.class).hasMessageContaining("trop tard");
    }

    @Test
    void the_same_key_is_recorded_once() {
        queued(Instant.now());
        assertThatThrownBy(() -> queued(Instant.now())).isNotNull();
        assertThat(QuarkusTransaction.requiringNew().call(() -> mails.count("dedupeKey", key)))
                .isEqualTo(1);
    }

    /** Swept, whether by the test or by the service itself. */
    private void sweepUntilSettled() {
        for (int i = 0; i < 300; i++) {
            sweep.run();
            if (stored().state() != MailState.SENDING) {
                return;
            }
            LockSupport.parkNanos(100_000_000);
        }
    }

    private void queued(Instant leavesAt) {
        var letter = new LetterQueued(
                dispatch,
                accounts.aTeam().team(),
                key,
                MessageId.of(key, "courrier@saisine.test"),
                "Collectif « œil ouvert », Corte",
                "demandes+abc@saisine.test",
                recipient,
                "Demande d’accès à l’audit de la vidéosurveillance – 2026-0042",
                "Madame, Monsieur le Maire,\n\nÀ bientôt.\n",
                1,
                false,
                leavesAt);
        QuarkusTransaction.requiringNew().run(() -> queue.fire(letter));
    }

    private void cancel() {
        QuarkusTransaction.requiringNew().run(() -> undo.fire(new DispatchCancelled(dispatch)));
    }

    private void makeDue() {
        QuarkusTransaction.requiringNew()
                .run(() -> mails.update("nextTry = ?1 where dedupeKey = ?2", Instant.now(), key));
    }

    private OutgoingMail stored() {
        return QuarkusTransaction.requiringNew()
                .call(() -> mails.find("dedupeKey", key).firstResult());
    }

    private MimeMessage onlyOneReceived() {
        assertThat(server.awaited(recipient)).hasSize(1);
        return server.received(recipient).getFirst();
    }
}
