package io.crmrules.support;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SeenIdsTest {

    @Test
    void tells_a_hundred_thousand_ids_apart() {
        SeenIds seen = new SeenIds();
        for (int i = 0; i < 100_000; i++) {
            assertThat(seen.add("D-" + i)).isTrue();
        }
        for (int i = 0; i < 100_000; i++) {
            assertThat(seen.add("D-" + i)).isFalse();
        }
        assertThat(seen.add("")).isTrue();
        assertThat(seen.add("")).isFalse();
    }
}
