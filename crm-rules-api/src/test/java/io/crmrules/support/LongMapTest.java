package io.crmrules.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LongMapTest {

    @Test
    void holds_what_any_map_would_hold() {
        LongMap<String> map = new LongMap<>();
        Map<Long, String> expected = new HashMap<>();
        Random random = new Random(7);
        for (int i = 0; i < 100_000; i++) {
            long key = Hash64.of("D-" + random.nextInt(30_000));
            String value = String.valueOf(i);

            assertThat(map.put(key, value)).isEqualTo(expected.put(key, value));
        }
        expected.forEach((key, value) -> assertThat(map.get(key)).isEqualTo(value));
        assertThat(map.values()).containsExactlyInAnyOrderElementsOf(expected.values());
        assertThat(map.get(Hash64.of("D-30001"))).isNull();
    }

    @Test
    void keys_that_meet_in_one_place_and_zero_are_keys_like_others() {
        LongMap<String> map = new LongMap<>();
        for (long key = 0; key < 1_000; key++) {
            assertThat(map.put(key << 32, "v" + key)).isNull();
        }
        assertThat(map.get(0)).isEqualTo("v0");
        assertThat(map.get(999L << 32)).isEqualTo("v999");
        assertThat(map.get(1)).isNull();
    }
}
