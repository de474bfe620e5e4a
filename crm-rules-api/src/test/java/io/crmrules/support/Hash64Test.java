package io.crmrules.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class Hash64Test {

    @Test
    void half_a_million_texts_that_differ_little_have_as_many_hashes() {
        Set<Long> hashes = new HashSet<>();
        for (int i = 0; i < 500_000; i++) {
            hashes.add(Hash64.of("D-" + i));
        }
        assertThat(hashes).hasSize(500_000);
    }

    @Test
    void the_low_bits_are_as_good_as_chance() {
        Set<Long> slots = new HashSet<>();
        for (int i = 0; i < 1 << 16; i++) {
            slots.add(Hash64.of("D-" + i) & 0xFFFF);
        }
        // Of so many balls thrown into as many boxes, 63 in a hundred boxes get one.
        assertThat(slots.size()).isBetween(40_000, 65_536);
    }

    @Test
    void two_texts_are_not_one_and_have_an_order() {
        assertThat(Hash64.of("u1", "D-1")).isNotEqualTo(Hash64.of("u1D", "-1"));
        assertThat(Hash64.of("u1", "D-1")).isNotEqualTo(Hash64.of("D-1", "u1"));
        assertThat(Hash64.of("u1", "")).isNotEqualTo(Hash64.of("", "u1"));
        assertThat(Hash64.of("u1", "")).isNotEqualTo(Hash64.of("u1"));
    }
}
