package org.saisine.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CallerTest {

    @Test
    void one_subscriber_of_ipv6_is_one_caller_whatever_address_they_take() {
        assertThat(Caller.networkOf("2001:db8:1:2:aaaa::1"))
                .isEqualTo(Caller.networkOf("2001:db8:1:2:bbbb::2"))
                .isNotEqualTo(Caller.networkOf("2001:db8:1:3::1"));
    }

    @Test
    void an_ipv4_address_is_one_caller() {
        assertThat(Caller.networkOf("192.0.2.1")).isEqualTo("192.0.2.1");
    }
}
