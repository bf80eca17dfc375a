package org.saisine.archive;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SeatsTest {

    private static final long HERE = 1;
    private static final long ELSEWHERE = 2;

    private final Seats seats = new Seats(3);

    @Test
    void the_last_seat_is_for_another_team() {
        seats.read(
                1,
                HERE,
                () -> seats.read(2, HERE, () -> {
                    assertThat(seats.read(3, HERE, () -> {})).isFalse();
                    assertThat(seats.read(4, ELSEWHERE, () -> {})).isTrue();
                }));
    }

    @Test
    void a_document_is_not_read_twice_at_once() {
        seats.read(1, HERE, () -> assertThat(seats.read(1, HERE, () -> {})).isFalse());
    }

    @Test
    void a_seat_is_free_again_even_after_a_reading_that_failed() {
        try {
            seats.read(1, HERE, () -> {
                throw new IllegalStateException();
            });
        } catch (IllegalStateException expected) {
            assertThat(seats.read(1, HERE, () -> {})).isTrue();
        }
    }
}
