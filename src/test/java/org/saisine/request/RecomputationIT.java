package org.saisine.request;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saisine.account.Viewer;
import org.saisine.deadline.Regime;
import org.saisine.request.DatesChanged.Change;
import org.saisine.request.Drafting.Wanted;
import org.saisine.support.TestAccounts;

/** A right is lost by one day: when what dates were computed from is corrected, all are computed again and people are told. */
@QuarkusTest
class RecomputationIT {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @Inject
    TestAccounts accounts;

    @Inject
    Drafting drafting;

    @Inject
    Journal journal;

    @Inject
    Requests requests;

    @Inject
    Recomputation recomputation;

    @Inject
    RecordsRequests records;

    @Inject
    Situations situations;

    @Inject
    EntityManager entities;

    @Inject
    News news;

    private Viewer viewer;
    private String reference;
    private long id;

    @BeforeEach
    void aRefusalConfirmedInWriting() {
        viewer = accounts.aTeam().viewer();
        reference = drafting.start(viewer).reference();
        drafting.ask(viewer, reference, new Wanted("Audit", List.of("L’audit"), Regime.GENERAL, null), null);
        write(EntryType.REQUEST_RECEIVED, "2025-11-03");
        write(EntryType.REFERRED, "2025-12-08");
        write(EntryType.REFERRAL_REGISTERED, "2025-12-15");
        write(EntryType.REFUSAL_CONFIRMED, "2026-02-10");
        id = requests.get(viewer, reference).id();
        QuarkusTransaction.requiringNew().run(() -> situations.settle(records.findById(id), TODAY));
    }

    @Test
    void a_move_overseas_adds_a_month_and_is_told_with_before_and_after() {
        moveTo("REUNION");

        assertThat(recomputation.due(TODAY, 100_000)).contains(id);
        recomputation.of(id, TODAY);

        assertThat(news.of(reference)).singleElement().satisfies(told -> {
            assertThat(told.why()).contains("résidence");
            assertThat(told.changes())
                    .contains(new Change(
                            "D08_TA_EXPRES",
                            "Saisir le tribunal après un refus confirmé par écrit",
                            LocalDate.of(2026, 4, 10),
                            LocalDate.of(2026, 5, 10)));
        });
        assertThat(requests.journal(viewer, reference).getLast()).satisfies(line -> {
            assertThat(line.type()).isEqualTo(EntryType.DATES_RECOMPUTED);
            assertThat(line.recordedBy()).isNull();
        });
        assertThat(requests.get(viewer, reference).lastEventOn()).isEqualTo("2026-02-10");
    }

    @Test
    void what_was_computed_again_is_due_no_more() {
        moveTo("REUNION");
        recomputation.of(id, TODAY);

        assertThat(recomputation.due(TODAY, 100_000)).doesNotContain(id);
    }

    @Test
    void a_new_edition_of_the_rules_that_moves_no_date_is_told_to_nobody() {
        QuarkusTransaction.requiringNew().run(() -> entities.createNativeQuery(
                        "update records_request set basis = 'older' || basis where id = " + id)
                .executeUpdate());

        assertThat(recomputation.due(TODAY, 100_000)).contains(id);
        recomputation.of(id, TODAY);

        assertThat(news.of(reference)).isEmpty();
        assertThat(recomputation.due(TODAY, 100_000)).doesNotContain(id);
    }

    @Test
    void a_corrected_holiday_tells_the_dates_that_it_moves() {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery("update records_request set basis = 'older' || basis,"
                                + " dates = jsonb_set(dates, '{D08_TA_EXPRES}', '\"2026-04-09\"') where id = " + id)
                        .executeUpdate());

        recomputation.of(id, TODAY);

        assertThat(news.of(reference)).singleElement().satisfies(told -> {
            assertThat(told.why()).contains("jours fériés");
            assertThat(told.changes()).extracting(Change::before).containsExactly(LocalDate.of(2026, 4, 9));
        });
    }

    @Test
    void a_completed_line_keeps_its_date_and_voids_the_brief_one() {
        long brief = requests.journal(viewer, reference).getLast().id();

        journal.complete(viewer, reference, brief, Map.of("mentionsCourt", true));

        List<JournalLine> lines = requests.journal(viewer, reference);
        assertThat(lines).filteredOn(line -> line.id() == brief).allMatch(JournalLine::voided);
        assertThat(lines)
                .filteredOn(line -> line.type() == EntryType.REFUSAL_CONFIRMED && !line.voided())
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.on()).isEqualTo("2026-02-10");
                    assertThat(line.details()).containsEntry("mentionsCourt", true);
                });
    }

    private void moveTo(String residence) {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery("update team set residence = :there where id = :team")
                        .setParameter("there", residence)
                        .setParameter("team", viewer.teamId())
                        .executeUpdate());
    }

    private void write(EntryType type, String on) {
        journal.record(viewer, reference, Entry.of(type, LocalDate.parse(on)), null);
    }

    /** Hears the news that requests tell. */
    @Singleton
    static class News {

        private final List<DatesChanged> heard = new CopyOnWriteArrayList<>();

        void hear(@Observes DatesChanged told) {
            heard.add(told);
        }

        List<DatesChanged> of(String reference) {
            return heard.stream()
                    .filter(told -> told.reference().equals(reference))
                    .toList();
        }
    }
}
