package io.crmrules.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.crmrules.Policy;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PolicyFilesTest {

    @TempDir
    private Path folder;

    @Test
    void a_file_extends_a_file_beside_it_that_extends_a_profile() throws IOException {
        write("group.yaml", "extends: strict-funnel\nzone: Asia/Omsk\ncriteria: { stale-deal: { maxIdleDays: 5 } }");
        Path file = write("policy.yaml", "extends: group.yaml\ncriteria: { stale-deal: { maxIdleDays: 6 } }");

        PolicyInForce policy = Policy.read(file).resolve(Criteria.SPECS);

        assertThat(policy.profile()).isEqualTo("strict-funnel");
        assertThat(policy.zone()).hasToString("Asia/Omsk");
        assertThat(policy.enabled("skipped-stage", null)).isTrue();
        assertThat(policy.parameter("stale-deal.maxIdleDays", null)).isEqualTo(6);
    }

    @Test
    void a_file_that_says_nothing_is_the_standard_policy() throws IOException {
        assertThat(Policy.read(write("policy.yaml", "")).resolve(Criteria.SPECS).hash())
                .isEqualTo(Policy.standard().resolve(Criteria.SPECS).hash());
        assertThat(Policy.read(write("policy.yaml", "\ufeff# nothing yet\ncriteria:\n"))
                        .resolve(Criteria.SPECS)
                        .hash())
                .isEqualTo(Policy.standard().resolve(Criteria.SPECS).hash());
    }

    @Test
    void files_that_extend_each_other_are_refused() throws IOException {
        write("b.yaml", "extends: a.yaml");

        refused(write("a.yaml", "extends: b.yaml"), "b.yaml:1: extends: goes in a circle: a.yaml, b.yaml, a.yaml.");
    }

    @Test
    void a_file_elsewhere_or_nowhere_cannot_be_extended() throws IOException {
        Files.createDirectory(folder.resolve("sub"));
        write("other.yaml", "");
        String problem =
                " is neither a shipped profile nor a file beside this one. Known are controller, strict-funnel, lead-exchange, company-standard, monthly-clean-up.";

        refused(
                write("sub/policy.yaml", "extends: ../other.yaml"),
                "policy.yaml:1: extends: '../other.yaml'" + problem);
        refused(write("policy.yaml", "\n\nextends: missing.yaml"), "policy.yaml:3: extends: 'missing.yaml'" + problem);
        refused(write("policy.yaml", "extends: sub"), "policy.yaml:1: extends: 'sub'" + problem);
        refused(write("policy.yaml", "extends: \"a\\0b\""), "policy.yaml:1: extends: 'a b'" + problem);
        refused(write("policy.yaml", "extends: ."), "policy.yaml:1: extends: '.'" + problem);
        refused(
                write("policy.yaml", "extends: [controller]"),
                "policy.yaml:1: extends: a list where a single value is expected.");
    }

    @Test
    void a_file_that_cannot_be_read_is_refused() throws IOException {
        refused(folder.resolve("absent.yaml"), "absent.yaml: cannot be read. There is no such file.");
        refused(folder, folder.getFileName() + ": cannot be read.");
        Path legacy = folder.resolve("legacy.yaml");
        Files.write(legacy, "placeholders: [нет]".getBytes(Charset.forName("windows-1251")));
        refused(legacy, "legacy.yaml: is not written in UTF-8. Maybe the editor can save it as UTF-8.");
        refused(write("huge.yaml", "#".repeat(2 << 20)), "huge.yaml: is larger than 256 KB.");
    }

    @Test
    void a_policy_is_no_file_of_roles() throws IOException {
        Path policy = write("policy.yaml", "extends: controller\nroles: { u1: SALES_REP }");

        assertThatExceptionOfType(PolicyException.class)
                .isThrownBy(() -> Policy.standard().rolesFrom(policy))
                .withMessage("policy.yaml:2: roles: a file of user ids and their roles has no such key."
                        + " Maybe it is a whole policy.");
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static void refused(Path file, String message) {
        assertThatExceptionOfType(PolicyException.class)
                .isThrownBy(() -> Policy.read(file))
                .withMessage(message);
    }
}
