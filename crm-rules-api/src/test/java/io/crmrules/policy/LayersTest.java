package io.crmrules.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.crmrules.Policy;
import io.crmrules.Profile;
import io.crmrules.policy.parameter.Parameter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A policy in layers: profile, company file, pipeline override, builder. */
class LayersTest {

    private static final List<CriterionSpec> SPECS = List.of(
            new CriterionSpec(
                    "too-many-open-deals",
                    Severity.MAJOR,
                    Cadence.DAY_END,
                    true,
                    Parameter.parseAll("limit = { SALES_REP: 80, TRAINEE: 40 }")),
            new CriterionSpec("refusal-not-verified", Severity.MAJOR, Cadence.DAY_END, true, List.of()));

    @TempDir
    private Path folder;

    @Test
    void one_value_moves_through_all_four() throws IOException {
        Policy standard = Policy.standard();
        Policy profile = Policy.profile("lead-exchange");
        Policy company = Policy.read(file("""
                extends: lead-exchange
                criteria: { refusal-not-verified: { severity: MINOR } }
                """));
        Policy pipeline = Policy.read(file("""
                extends: lead-exchange
                criteria: { refusal-not-verified: { severity: MINOR } }
                pipelines: { partners: { criteria: { refusal-not-verified: { severity: INFO } } } }
                """));
        Policy builder =
                pipeline.forPipeline("partners", each -> each.severity("refusal-not-verified", Severity.MAJOR));

        assertThat(severities(standard)).containsExactly(Severity.MAJOR, Severity.MAJOR);
        assertThat(severities(profile)).containsExactly(Severity.CRITICAL, Severity.CRITICAL);
        assertThat(severities(company)).containsExactly(Severity.MINOR, Severity.MINOR);
        assertThat(severities(pipeline)).containsExactly(Severity.MINOR, Severity.INFO);
        assertThat(severities(builder)).containsExactly(Severity.MINOR, Severity.MAJOR);
        assertThat(severities(pipeline.severity("refusal-not-verified", Severity.CRITICAL)))
                .containsExactly(Severity.CRITICAL, Severity.INFO);
    }

    @Test
    void a_file_that_names_no_profile_is_laid_over_the_one_asked_for() throws IOException {
        Path file = file("criteria: { refusal-not-verified: { severity: INFO } }");
        PolicyInForce policy = Policy.read(file, "lead-exchange").resolve(SPECS);

        assertThat(policy.profile()).isEqualTo("lead-exchange");
        assertThat(policy.severity("refusal-not-verified", null)).isEqualTo(Severity.INFO);
        assertThat(Parameter.format(policy.parameter("too-many-open-deals.limit", null)))
                .isEqualTo("{SALES_REP: 50, TRAINEE: 25}");
    }

    @Test
    void a_file_that_names_a_profile_is_not_laid_over_another() throws IOException {
        Path file = file("extends: strict-funnel");

        assertThat(Policy.read(file, "strict-funnel").resolve(SPECS).profile()).isEqualTo("strict-funnel");
        assertThatExceptionOfType(PolicyException.class)
                .isThrownBy(() -> Policy.read(file, "lead-exchange"))
                .withMessage("policy.yaml:1: extends: the file is asked for over the profile 'lead-exchange'."
                        + " Maybe one of the two is to be left out.");
    }

    @Test
    void a_profile_passes_over_the_criteria_that_a_host_does_not_have() {
        PolicyInForce policy = Policy.profile("monthly-clean-up").resolve(SPECS);

        assertThat(policy.enabled("too-many-open-deals", null)).isFalse();
    }

    @Test
    void every_profile_says_what_it_is_in_both_languages() {
        for (String language : List.of("en", "ru")) {
            assertThat(Profile.all(language))
                    .extracting(Profile::name)
                    .containsExactlyElementsOf(Policy.profiles())
                    .containsExactly(
                            "controller", "strict-funnel", "lead-exchange", "company-standard", "monthly-clean-up");
            assertThat(Profile.all(language)).extracting(Profile::source).containsExactly("D0", "D2", "D3", "D4", "D1");
            assertThat(Profile.all(language)).extracting(Profile::description).allMatch(text -> text.endsWith("."));
        }
        assertThat(Profile.all("ru")).doesNotContainAnyElementsOf(Profile.all("en"));
    }

    private static List<Severity> severities(Policy policy) {
        PolicyInForce inForce = policy.resolve(SPECS);
        return List.of(
                inForce.severity("refusal-not-verified", "sales"),
                inForce.severity("refusal-not-verified", "partners"));
    }

    private Path file(String yaml) throws IOException {
        return Files.writeString(folder.resolve("policy.yaml"), yaml);
    }
}
