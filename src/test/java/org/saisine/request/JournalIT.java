package org.saisine.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saisine.account.Role;
import org.saisine.account.Viewer;
import org.saisine.deadline.Regime;
import org.saisine.deadline.Status;
import org.saisine.request.Drafting.Wanted;
import org.saisine.support.TestAccounts;
import org.saisine.web.Problem;

/** The journal is the truth: append-only, voided by later lines, and all the rest follows from it. */
@QuarkusTest
class JournalIT {

    @Inject
    TestAccounts accounts;

    @Inject
    Drafting drafting;

    @Inject
    Journal journal;

    @Inject
    Requests requests;

    @Inject
    RequestLists lists;

    @Inject
    Situations situations;

    @Inject
    Recomputation recomputation;

    @Inject
    RecordsRequests records;

    @Inject
    EntityManager entities;

    private TestAccounts.Account team;
    private Viewer viewer;
    private String reference;

    @BeforeEach
    void aRequest() {
        team = accounts.aTeam();
        viewer = team.viewer();
        reference = drafting.start(viewer).reference();
        drafting.ask(
                viewer,
                reference,
                new Wanted("Vidéosurveillance", List.of("L’audit de 2025", "L’avis de la CNIL"), Regime.GENERAL, null),
                null);
    }

    @Test
    void a_line_changes_the_situation_and_is_kept_with_its_author() {
        journal.record(viewer, reference, received("2026-02-03"), null);

        assertThat(requests.get(viewer, reference).status()).isNotEqualTo(Status.DRAFT);
        assertThat(requests.journal(viewer, reference)).singleElement().satisfies(line -> {
            assertThat(line.on()).isEqualTo("2026-02-03");
            assertThat(line.recordedBy()).isEqualTo(viewer.personId());
        });
    }

    @Test
    void a_voided_line_stays_readable_and_counts_no_more() {
        long wrong =
                journal.record(viewer, reference, received("2026-02-03"), null).id();

        journal.voidLine(viewer, reference, wrong, "C’était l’accusé d’un autre courrier");

        assertThat(requests.get(viewer, reference).status()).isEqualTo(Status.DRAFT);
        assertThat(requests.journal(viewer, reference)).hasSize(2).anySatisfy(line -> {
            assertThat(line.id()).isEqualTo(wrong);
            assertThat(line.voided()).isTrue();
        });
        assertThatThrownBy(() -> journal.voidLine(viewer, reference, wrong, "encore"))
                .isInstanceOf(Problem.class);
    }

    @Test
    void the_database_refuses_to_change_or_erase_a_line() {
        long line =
                journal.record(viewer, reference, received("2026-02-03"), null).id();

        for (String attack : List.of(
                "update request_event set occurred_on = '2026-01-01' where id = " + line,
                "delete from request_event where id = " + line)) {
            assertThatThrownBy(() -> QuarkusTransaction.requiringNew()
                            .run(() -> entities.createNativeQuery(attack).executeUpdate()))
                    .rootCause()
                    .hasMessageContaining("append-only");
        }
    }

    @Test
    void each_document_asked_for_has_its_own_outcome_until_that_line_is_voided() {
        long line = journal.resolve(viewer, reference, 2, Outcome.REFUSED, LocalDate.of(2026, 3, 1))
                .id();
        assertThat(requests.get(viewer, reference).items())
                .extracting(RequestView.ItemView::outcome)
                .containsExactly(Outcome.PENDING, Outcome.REFUSED);

        journal.voidLine(viewer, reference, line, "erreur de ligne");
        assertThat(requests.get(viewer, reference).items())
                .extracting(RequestView.ItemView::outcome)
                .containsExactly(Outcome.PENDING, Outcome.PENDING);
    }

    @Test
    void an_unknown_document_number_is_refused_and_nothing_is_written() {
        assertThatThrownBy(() -> journal.resolve(viewer, reference, 9, Outcome.REFUSED, LocalDate.of(2026, 3, 1)))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("n° 9");
        assertThat(requests.journal(viewer, reference)).isEmpty();
    }

    @Test
    void what_was_sent_can_no_longer_be_redrafted_nor_thrown_away() {
        journal.record(viewer, reference, received("2026-02-03"), null);

        assertThatThrownBy(() -> drafting.discard(viewer, reference)).isInstanceOf(Problem.class);
        assertThatThrownBy(() -> drafting.addressTo(viewer, reference, null)).isInstanceOf(Problem.class);
    }

    @Test
    void who_saw_an_older_version_gets_a_conflict_and_overwrites_nothing() {
        int seen = requests.get(viewer, reference).version();
        drafting.ask(viewer, reference, new Wanted("Premier", List.of("A"), Regime.GENERAL, null), seen);

        assertThatThrownBy(() ->
                        drafting.ask(viewer, reference, new Wanted("Second", List.of("B"), Regime.GENERAL, null), seen))
                .isInstanceOfSatisfying(Problem.class, p -> assertThat(p.kind()).isEqualTo(Problem.Kind.CONFLICT));
        assertThat(requests.get(viewer, reference).subject()).isEqualTo("Premier");
    }

    @Test
    void another_team_and_a_reader_may_not_touch_it() {
        Viewer stranger = accounts.aTeam().viewer();
        Viewer reader = accounts.memberOf(team, Role.READER).viewer();

        assertThatThrownBy(() -> requests.get(stranger, reference)).isInstanceOf(Problem.class);
        assertThat(requests.get(reader, reference).reference()).isEqualTo(reference);
        assertThatThrownBy(() -> journal.record(reader, reference, received("2026-02-03"), null))
                .isInstanceOf(Problem.class);
        assertThat(lists.list(stranger, RequestFilter.all()).total()).isZero();
        assertThat(lists.list(reader, RequestFilter.all()).total()).isEqualTo(1);
    }

    @Test
    void two_gestures_at_once_both_leave_their_line() throws Exception {
        try (var threads = Executors.newFixedThreadPool(4)) {
            Callable<JournalLine> gesture =
                    () -> journal.record(viewer, reference, Entry.of(EntryType.NOTE, LocalDate.of(2026, 3, 1)), null);
            for (var done : threads.invokeAll(List.of(gesture, gesture, gesture, gesture))) {
                done.get();
            }
        }
        assertThat(requests.journal(viewer, reference)).hasSize(4);
    }

    @Test
    void silence_becomes_refusal_without_anybodys_gesture() {
        journal.record(viewer, reference, received("2026-02-03"), null);
        long id = requests.get(viewer, reference).id();
        QuarkusTransaction.requiringNew().run(() -> situations.settle(records.findById(id), LocalDate.of(2026, 2, 10)));
        assertThat(requests.get(viewer, reference).status()).isEqualTo(Status.RECEIVED);

        recomputation
                .due(LocalDate.of(2026, 3, 4), 10_000)
                .forEach(due -> recomputation.of(due, LocalDate.of(2026, 3, 4)));

        assertThat(requests.get(viewer, reference).status()).isEqualTo(Status.REFUSED_BY_SILENCE);
        assertThat(requests.get(viewer, reference).nextDate()).isEqualTo("2026-05-02");
    }

    @Test
    void a_list_is_filtered_searched_and_counted_by_status() {
        drafting.ask(
                viewer,
                drafting.start(viewer).reference(),
                new Wanted("Cantine 100 % bio", List.of("Menus_2026"), Regime.GENERAL, null),
                null);

        assertThat(search("CANTINE")).isEqualTo(1);
        assertThat(search("avis de la cnil")).isEqualTo(1);
        assertThat(search("100 %")).isEqualTo(1);
        assertThat(search("%")).isEqualTo(1);
        assertThat(search("s_2")).isEqualTo(1);
        assertThat(search("introuvable")).isZero();
        assertThat(lists.list(viewer, RequestFilter.all()).counts()).containsEntry(Status.DRAFT, 2L);
    }

    private long search(String text) {
        return lists.list(
                        viewer,
                        new RequestFilter(text, List.of(), null, List.of(-1L), RequestFilter.Sort.NEXT_DATE, 0, 10))
                .total();
    }

    private static Entry received(String on) {
        return Entry.of(EntryType.REQUEST_RECEIVED, LocalDate.parse(on));
    }
}
