package org.saisine.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MessageIdTest {

    @Test
    void the_same_key_is_the_same_message_and_another_is_another() {
        String id = MessageId.of("letter-1-1", "courrier@saisine.test");
        assertThat(id).isEqualTo("<" + MessageId.digest("letter-1-1") + "@saisine.test>");
        assertThat(id).isEqualTo(MessageId.of("letter-1-1", "courrier@saisine.test"));
        assertThat(id).isNotEqualTo(MessageId.of("letter-1-2", "courrier@saisine.test"));
        assertThat(MessageId.digest("letter-1-1")).matches("[0-9a-f]{32}");
    }
}
