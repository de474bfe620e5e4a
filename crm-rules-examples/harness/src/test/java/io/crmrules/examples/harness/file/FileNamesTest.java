package io.crmrules.examples.harness.file;

import static org.assertj.core.api.Assertions.assertThat;

import io.crmrules.examples.harness.output.HostileStrings;
import org.junit.jupiter.api.Test;

class FileNamesTest {

    private final FileNames names = new FileNames();

    @Test
    void keep_the_ids_of_shipped_criteria() {
        assertThat(names.of("lost-without-conditional-refusal")).isEqualTo("lost-without-conditional-refusal");
    }

    @Test
    void are_unique_whatever_the_case() {
        assertThat(names.of("rule")).isEqualTo("rule");
        assertThat(names.of("Rule")).isEqualTo("Rule_2");
        assertThat(names.of("RULE")).isEqualTo("RULE_3");
    }

    @Test
    void stay_in_their_folder() {
        assertThat(HostileStrings.all().stream().map(names::of))
                .doesNotHaveDuplicates()
                .allMatch(name -> name.matches("[\\p{L}\\p{N}_-]*") && name.length() <= 110);
    }

    @Test
    void are_cut_between_letters_and_fit_file_systems() {
        String letter = "\uD840\uDC00";

        assertThat(names.of("a" + letter.repeat(200))).isEqualTo("a" + letter.repeat(49));
    }
}
