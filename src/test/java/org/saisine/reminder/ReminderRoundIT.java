package org.saisine.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.mail.BodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saisine.account.Role;
import org.saisine.account.Viewer;
import org.saisine.correspondence.MessageId;
import org.saisine.deadline.Regime;
import org.saisine.request.DatesChanged;
import org.saisine.request.Drafting;
import org.saisine.request.Drafting.Wanted;
import org.saisine.request.Entry;
import org.saisine.request.EntryType;
import org.saisine.request.Journal;
import org.saisine.request.RequestView;
import org.saisine.request.Requests;
import org.saisine.support.MailServer;
import org.saisine.support.TestAccounts;

/** A request received on 3 February 2026: refused by silence on 3 March, the CADA until 2 May. */
@QuarkusTest
@WithTestResource(MailServer.class)
class ReminderRoundIT {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final ZonedDateTime MORNING = on("2026-04-22T07:31");

    MailServer server;

    @Inject
    ReminderRound round;

    @Inject
    Digests digests;

    @Inject
    OutgoingMails mails;

    @Inject
    Carrier carrier;

    @Inject
    TestAccounts accounts;

    @Inject
    Drafting drafting;

    @Inject
    Journal journal;

    @Inject
    Requests requests;

    @Inject
    ReminderPreferences preferences;

    @Inject
    Followings followings;

    @Inject
    PersonalReminders reminders;

    @Inject
    Event<DatesChanged> corrections;

    @Inject
    EntityManager database;

    private TestAccounts.Account us;
    private RequestView request;

    @BeforeEach
    void a_request_that_was_received() {
        server.up();
        us = accounts.aTeam();
        request = received(us.viewer(), "2026-02-03");
    }

    @Test
    void each_thing_is_told_once() {
        assertThat(morning(MORNING)).isEqualTo(1);
        assertThat(morning(MORNING)).isZero();
        assertThat(morning(MORNING.plusDays(1))).isZero();
        OutgoingMail mail = only(us.viewer());
        assertThat(mail.kind()).isEqualTo(MailKind.REMINDER);
        assertThat(mail.text().subject())
                .isEqualTo("Dernier jour le 2\u00a0mai 2026\u00a0: saisir la CADA après un refus implicite ("
                        + request.reference() + ")");
        assertThat(mail.messageId())
                .isEqualTo(
                        MessageId.of("reminder-" + us.viewer().personId() + "-2026-04-22-0", "courrier@saisine.test"));
    }

    @Test
    void four_rounds_at_once_write_one_mail() throws Exception {
        try (var threads = Executors.newFixedThreadPool(4)) {
            List<Callable<Integer>> rounds = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                rounds.add(() -> morning(MORNING));
            }
            int told = 0;
            for (Future<Integer> done : threads.invokeAll(rounds)) {
                told += done.get();
            }
            assertThat(told).isEqualTo(1);
        }
        only(us.viewer());
    }

    @Test
    void it_leaves_as_text_and_as_html() throws Exception {
        morning(MORNING);
        carrier.carry(Parcel.of(only(us.viewer())));
        MimeMessage mail = server.awaited(us.viewer().email()).getFirst();
        List<String> types = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        leaves((MimeMultipart) mail.getContent(), types, texts);
        assertThat(mail.getContentType()).startsWith("multipart/");
        assertThat(types).containsExactly("text/plain", "text/html");
        assertThat(texts).allSatisfy(text -> assertThat(text)
                .contains("samedi 2\u00a0mai 2026")
                .contains("art. R. 343-1")
                .contains("/demandes/" + request.reference())
                .contains("/reglages/rappels"));
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
    }

    @Test
    void what_was_done_is_not_told() {
        journal.record(
                us.viewer(), request.reference(), Entry.of(EntryType.REFERRED, LocalDate.parse("2026-04-21")), null);
        assertThat(morning(MORNING)).isZero();
        assertThat(all(us.viewer())).isEmpty();
    }

    @Test
    void those_who_may_act_are_told_and_readers_who_asked() {
        Viewer contributor = accounts.memberOf(us, Role.CONTRIBUTOR).viewer();
        Viewer reader = accounts.memberOf(us, Role.READER).viewer();
        Viewer curious = accounts.memberOf(us, Role.READER).viewer();
        Viewer muted = accounts.memberOf(us, Role.CONTRIBUTOR).viewer();
        Viewer never = accounts.memberOf(us, Role.MANAGER).viewer();
        Viewer gone = accounts.memberOf(us, Role.CONTRIBUTOR).viewer();
        Viewer stranger = accounts.aTeam().viewer();
        follow(curious, Following.Choice.FOLLOW);
        follow(muted, Following.Choice.MUTE);
        follow(gone, Following.Choice.FOLLOW);
        follow(stranger, Following.Choice.FOLLOW);
        prefer(never, Rhythm.NEVER);
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery("delete from membership where person_id = :person")
                        .setParameter("person", gone.personId())
                        .executeUpdate());

        assertThat(morning(MORNING)).isEqualTo(3);
        assertThat(List.of(us.viewer(), contributor, curious))
                .allSatisfy(told -> assertThat(all(told)).hasSize(1));
        assertThat(List.of(reader, muted, never, gone, stranger))
                .allSatisfy(silent -> assertThat(all(silent)).isEmpty());
    }

    @Test
    void a_digest_that_could_not_leave_is_taken_back_and_said_by_the_next() {
        morning(on("2026-04-22T07:31"));
        morning(on("2026-04-29T07:31"));
        supersede("2026-04-30");
        assertThat(all(us.viewer())).allMatch(mail -> mail.state() == MailState.CANCELLED);

        assertThat(morning(on("2026-04-30T07:31"))).isEqualTo(1);
        OutgoingMail mail = all(us.viewer()).getLast();
        assertThat(mail.state()).isEqualTo(MailState.QUEUED);
        assertThat(mail.text().body())
                .contains("Le service n’a pas pu écrire du 22 au 29\u00a0avril 2026")
                .contains("dans\u00a02\u00a0jours");
        supersede("2026-04-30");
        assertThat(all(us.viewer()).getLast().state()).isEqualTo(MailState.QUEUED);
    }

    @Test
    void what_left_or_may_have_left_is_not_taken_back() {
        morning(MORNING);
        state(MailState.UNCERTAIN);
        supersede("2026-04-30");
        assertThat(only(us.viewer()).state()).isEqualTo(MailState.UNCERTAIN);
        assertThat(morning(on("2026-04-23T07:31"))).isZero();
    }

    @Test
    void an_outage_of_three_days_gives_one_digest_that_says_so() {
        RequestView later = received(us.viewer(), "2026-02-04");
        round.at(on("2026-04-30T07:31"));
        leave();
        round.at(on("2026-05-04T09:12"));
        List<OutgoingMail> written = all(us.viewer());
        assertThat(written).hasSize(2);
        assertThat(written.getLast().text().body())
                .contains("Le service n’a pas pu écrire du 1er au 3\u00a0mai 2026")
                .contains(request.reference())
                .contains(later.reference());
        round.at(on("2026-05-04T09:17"));
        assertThat(all(us.viewer())).hasSize(2);
    }

    @Test
    void nothing_is_written_at_night() {
        round.at(on("2026-03-10T06:00"));
        round.at(on("2026-03-10T20:30"));
        assertThat(all(us.viewer())).isEmpty();
        round.at(on("2026-03-10T07:30"));
        assertThat(all(us.viewer())).hasSize(1);
    }

    @Test
    void nothing_is_sent_at_night() {
        morning(MORNING);
        QuarkusTransaction.requiringNew()
                .run(() -> mails.update(
                        "nextTry = ?1 where id = ?2",
                        Instant.EPOCH,
                        only(us.viewer()).id()));
        assertThat(nextAt("2026-04-22T21:00"))
                .isNotEqualTo(Optional.of(only(us.viewer()).id()));
        assertThat(nextAt("2026-04-23T07:30")).contains(only(us.viewer()).id());
        leave();
    }

    @Test
    void a_corrected_date_is_told_with_before_and_after_and_why() {
        correct("2026-05-02", "2026-05-04", "Le calendrier est corrigé.");
        correct("2026-05-04", "2026-05-05", "Le calendrier est corrigé encore.");
        ZonedDateTime tomorrow = ZonedDateTime.now(PARIS).plusDays(1).with(WritingHours.MORNING);
        assertThat(morning(tomorrow)).isEqualTo(1);
        assertThat(only(us.viewer()).text().body())
                .contains("Une date a changé\u00a0: Saisir la CADA")
                .contains("Avant\u00a0: samedi 2\u00a0mai 2026. Maintenant\u00a0: mardi 5\u00a0mai 2026.")
                .contains("Le calendrier est corrigé encore.");
        assertThat(morning(tomorrow.plusDays(1))).isZero();
    }

    @Test
    void a_correction_that_was_undone_is_no_news() {
        correct("2026-05-02", "2026-05-04", "Corrigé.");
        correct("2026-05-04", "2026-05-02", "Corrigé encore.");
        assertThat(morning(ZonedDateTime.now(PARIS).plusDays(1).with(WritingHours.MORNING)))
                .isZero();
    }

    @Test
    void ones_own_reminder_comes_on_its_day_whatever_happens_to_its_author_alone() {
        Viewer colleague = accounts.memberOf(us, Role.CONTRIBUTOR).viewer();
        journal.record(
                us.viewer(), request.reference(), Entry.of(EntryType.WITHDRAWN, LocalDate.parse("2026-03-01")), null);
        QuarkusTransaction.requiringNew()
                .run(() -> reminders.persist(new PersonalReminder(
                        us.viewer().personId(),
                        request.id(),
                        LocalDate.parse("2026-04-22"),
                        "Appeler le secrétariat",
                        Instant.EPOCH)));
        assertThat(morning(MORNING.minusDays(1))).isZero();
        assertThat(morning(MORNING)).isEqualTo(1);
        assertThat(morning(MORNING.plusDays(1))).isZero();
        assertThat(only(us.viewer()).text().subject())
                .isEqualTo("Appeler le secrétariat (" + request.reference() + ")");
        assertThat(all(colleague)).isEmpty();
    }

    @Test
    void whoever_wants_it_at_once_is_told_in_the_day() {
        Viewer patient = accounts.memberOf(us, Role.CONTRIBUTOR).viewer();
        prefer(us.viewer(), Rhythm.IMMEDIATE);
        assertThat(round.atOnce(List.of(us.team()), on("2026-04-22T15:00")).told())
                .isEqualTo(1);
        assertThat(round.atOnce(List.of(us.team()), on("2026-04-22T15:05")).told())
                .isZero();
        assertThat(all(patient)).isEmpty();
        assertThat(only(us.viewer()).messageId())
                .isEqualTo(
                        MessageId.of("reminder-" + us.viewer().personId() + "-2026-04-22-1", "courrier@saisine.test"));
    }

    @Test
    void one_who_cannot_be_written_to_keeps_nobody_else_from_being_told() {
        Viewer unfit = accounts.memberOf(us, Role.CONTRIBUTOR).viewer();
        Viewer colleague = accounts.memberOf(us, Role.CONTRIBUTOR).viewer();
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery("update person set email = :email where id = :id")
                        .setParameter("email", "é" + unfit.email())
                        .setParameter("id", unfit.personId())
                        .executeUpdate());
        ReminderRound.Tally tally = round.morning(List.of(us.team()), MORNING, Optional.empty());
        assertThat(tally.told()).isEqualTo(2);
        assertThat(tally.failed()).isZero();
        only(colleague);
    }

    @Test
    void the_round_of_the_day_tells_those_alone_who_want_it_at_once() {
        prefer(us.viewer(), Rhythm.IMMEDIATE);
        round.at(on("2026-02-20T07:31"));
        Viewer patient = accounts.memberOf(us, Role.CONTRIBUTOR).viewer();
        RequestView other = received(us.viewer(), "2026-01-19");
        round.at(on("2026-02-20T12:00"));
        assertThat(only(us.viewer()).text().body()).contains(other.reference());
        assertThat(all(patient)).isEmpty();
    }

    private int morning(ZonedDateTime now) {
        return round.morning(List.of(us.team()), now, Optional.empty()).told();
    }

    private void supersede(String today) {
        digests.supersede(LocalDate.parse(today));
    }

    private RequestView received(Viewer viewer, String on) {
        String reference = drafting.start(viewer).reference();
        drafting.ask(
                viewer,
                reference,
                new Wanted("Audit de la vidéosurveillance", List.of("L’audit de 2024"), Regime.GENERAL, null),
                null);
        journal.record(viewer, reference, Entry.of(EntryType.REQUEST_RECEIVED, LocalDate.parse(on)), null);
        return requests.get(viewer, reference);
    }

    private void follow(Viewer viewer, Following.Choice choice) {
        QuarkusTransaction.requiringNew().run(() -> {
            var following = new Following(viewer.personId(), request.id());
            following.choose(choice, new TreeSet<>());
            followings.persist(following);
        });
    }

    private void prefer(Viewer viewer, Rhythm rhythm) {
        QuarkusTransaction.requiringNew().run(() -> {
            var preference = new ReminderPreference(viewer.personId());
            preference.choose(rhythm, new TreeSet<>(Set.of(10, 3, 0)), Set.of(ReminderKind.values()), false);
            preferences.persist(preference);
        });
    }

    private void correct(String before, String after, String why) {
        var change = new DatesChanged.Change(
                "D03_CADA_IMPLICITE", "Saisir la CADA", LocalDate.parse(before), LocalDate.parse(after));
        QuarkusTransaction.requiringNew()
                .run(() -> corrections.fire(
                        new DatesChanged(request.id(), request.reference(), us.team(), List.of(change), why)));
    }

    /** As if the server had taken what waits. */
    private void leave() {
        state(MailState.SENT);
    }

    private void state(MailState state) {
        QuarkusTransaction.requiringNew()
                .run(() -> mails.update(
                        "state = ?1, nextTry = null where text.recipient = ?2",
                        state,
                        us.viewer().email()));
    }

    private Optional<Long> nextAt(String moment) {
        return QuarkusTransaction.requiringNew()
                .call(() -> mails.nextDue(on(moment).toInstant(), 1_000_000).map(OutgoingMail::id));
    }

    private OutgoingMail only(Viewer viewer) {
        assertThat(all(viewer)).hasSize(1);
        return all(viewer).getFirst();
    }

    private List<OutgoingMail> all(Viewer viewer) {
        return QuarkusTransaction.requiringNew()
                .call(() -> mails.list("text.recipient = ?1 order by id", viewer.email()));
    }

    private static void leaves(MimeMultipart parts, List<String> types, List<String> texts) throws Exception {
        for (int i = 0; i < parts.getCount(); i++) {
            BodyPart part = parts.getBodyPart(i);
            if (part.getContent() instanceof MimeMultipart nested) {
                leaves(nested, types, texts);
            } else {
                types.add(part.getContentType().split(";")[0]);
                texts.add(part.getContent().toString());
            }
        }
    }

    private static ZonedDateTime on(String moment) {
        return LocalDateTime.parse(moment).atZone(PARIS);
    }
}
