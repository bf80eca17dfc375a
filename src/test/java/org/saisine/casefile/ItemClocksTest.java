package org.saisine.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.saisine.account.Visibility;
import org.saisine.deadline.Assessment;
import org.saisine.deadline.Regime;
import org.saisine.deadline.Status;
import org.saisine.request.Channel;
import org.saisine.request.Delivery;
import org.saisine.request.Outcome;
import org.saisine.request.RequestView;

/** A partial answer does not stop the clock for the rest, and the casefile says for which documents it still runs. */
class ItemClocksTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 5, 2);

    @Test
    void the_clock_runs_for_what_was_not_handed_over() {
        ItemClocks clocks = clocks(Status.PARTIALLY_DISCLOSED, Outcome.DISCLOSED, Outcome.PENDING, Outcome.REFUSED);

        assertThat(clocks.items())
                .extracting(ItemClocks.Item::clock)
                .containsExactly("", "Agir jusqu’au 2\u00a0mai 2026", "Agir jusqu’au 2\u00a0mai 2026");
        assertThat(clocks.sentence()).isEqualTo("Le délai court toujours pour les documents n°\u00a02, 3.");
    }

    @Test
    void it_is_not_said_where_it_goes_without_saying() {
        assertThat(clocks(Status.REFUSED_BY_SILENCE, Outcome.PENDING, Outcome.PENDING)
                        .sentence())
                .isEmpty();
    }

    @Test
    void nothing_runs_once_the_request_is_closed() {
        assertThat(clocks(Status.DISCLOSED, Outcome.DISCLOSED, Outcome.PENDING).items())
                .extracting(ItemClocks.Item::clock)
                .containsOnly("");
    }

    @Test
    void what_was_given_up_is_awaited_no_more() {
        assertThat(ItemClocks.allDisclosed(request(Status.PARTIALLY_DISCLOSED, Outcome.DISCLOSED, Outcome.WITHDRAWN)))
                .isTrue();
        assertThat(ItemClocks.allDisclosed(request(Status.PARTIALLY_DISCLOSED, Outcome.DISCLOSED, Outcome.REFUSED)))
                .isFalse();
        assertThat(ItemClocks.allDisclosed(request(Status.RECEIVED, Outcome.WITHDRAWN)))
                .isFalse();
    }

    private static ItemClocks clocks(Status status, Outcome... outcomes) {
        var assessment = new Assessment(status, List.of(), List.of(), List.of(), List.of());
        return ItemClocks.of(request(status, outcomes), assessment, TODAY);
    }

    private static RequestView request(Status status, Outcome... outcomes) {
        List<RequestView.ItemView> items = new ArrayList<>();
        for (Outcome outcome : outcomes) {
            items.add(new RequestView.ItemView(items.size() + 1, "Document " + (items.size() + 1), outcome));
        }
        return new RequestView(
                1,
                0,
                1,
                "2026-0001",
                "secret",
                Visibility.TEAM,
                null,
                "Audit",
                Regime.GENERAL,
                Channel.EMAIL,
                Delivery.EMAIL,
                "",
                null,
                Instant.EPOCH,
                1,
                status,
                "Saisir la CADA",
                LAST_DAY,
                true,
                TODAY,
                items);
    }
}
