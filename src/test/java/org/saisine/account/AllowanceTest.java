package org.saisine.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.saisine.web.Problem;

class AllowanceTest {

    private final Hand clock = new Hand();
    private final Allowance allowance = new Allowance(3, clock);

    @Test
    void who_asks_too_often_waits_and_others_do_not() {
        for (int i = 0; i < 3; i++) {
            allowance.take("192.0.2.1");
        }

        assertThatThrownBy(() -> allowance.take("192.0.2.1"))
                .asInstanceOf(type(Problem.class))
                .extracting(Problem::kind)
                .isEqualTo(Problem.Kind.TOO_MANY_REQUESTS);
        assertThatCode(() -> allowance.take("192.0.2.2")).doesNotThrowAnyException();
    }

    @Test
    void waiting_is_enough() {
        for (int i = 0; i < 3; i++) {
            allowance.take("192.0.2.1");
        }
        clock.pass(Duration.ofSeconds(21));

        assertThatCode(() -> allowance.take("192.0.2.1")).doesNotThrowAnyException();
        assertThatThrownBy(() -> allowance.take("192.0.2.1")).isInstanceOf(Problem.class);
    }

    @Test
    void a_million_callers_take_no_more_room_than_ten_thousand() {
        for (int i = 0; i < 25_000; i++) {
            allowance.take("2001:db8::" + i);
        }

        assertThat(allowance.callers()).isEqualTo(10_000);
    }

    /** A clock that a test turns. */
    private static final class Hand extends Clock {

        private Instant now = Instant.parse("2026-07-01T10:00:00Z");

        void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
