package io.crmrules.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.crmrules.Policy;
import io.crmrules.policy.parameter.Parameter;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CompanyTermTest {

    private static final List<CriterionSpec> SPECS = List.of(
            spec("conversation-without-comment", true, CompanyTerm.WITHIN, CompanyTerm.LOOKBACK),
            spec("poor-comment", false, CompanyTerm.WITHIN, CompanyTerm.MERGE_WINDOW, CompanyTerm.LOOKBACK),
            spec("duplicate-contact", true, CompanyTerm.MAX_SHARED),
            spec("moved-back", true));

    private static CriterionSpec spec(String id, boolean enabled, CompanyTerm... terms) {
        return new CriterionSpec(id, Severity.MAJOR, Cadence.DAY_END, enabled, List.of(), List.of(terms));
    }

    private static PolicyInForce resolve(String yaml) {
        return Policy.parse(yaml, "policy.yaml").resolve(SPECS);
    }

    @ParameterizedTest
    @EnumSource
    void a_term_is_there_whatever_the_checklist_holds(CompanyTerm term) {
        PolicyInForce policy = Policy.standard().resolve(List.of());

        assertThat(policy.parameter(term.id(), null)).isEqualTo(term.parameter().defaultValue());
        assertThat(policy.criteria()).isEmpty();
        assertThat(term.meaning("en")).isNotBlank().isNotEqualTo(term.meaning("ru"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "conversation: { minTalk: 1 min }           ~ conversation: { minTalk: 60 s }",
                "conversation: { within: 2 h }              ~ criteria: { conversation-without-comment: { within: 2 h } }",
                "conversation: { mergeWindow: 1 h }         ~ criteria: { conversation-without-comment: { mergeWindow: 1 h } }",
                "conversation: { lookback: 7 days }         ~ criteria: { conversation-without-comment: { lookback: 7 } }",
                "contact: { region: DE }                    ~ criteria: { malformed-contact-data: { defaultRegion: de } }",
                "contact: { maxShared: 3 }                  ~ criteria: { duplicate-contact: { maxShared: 3 } }",
                "contact: { maxShared: 3 }                  ~ criteria: { duplicate-deal: { maxShared: 3 } }",
                "pipelines: { p: { contact: { region: DE } } } ~ pipelines: { p: { criteria: { malformed-contact-data: { defaultRegion: DE } } } }",
            })
    void a_former_name_says_the_same(String now, String formerly) {
        assertThat(resolve(now).canonical())
                .isEqualTo(resolve(formerly).canonical())
                .isNotEqualTo(resolve("{}").canonical());
    }

    @Test
    void a_pipeline_may_have_its_own() {
        PolicyInForce policy = resolve("""
                conversation: { within: 2 h }
                pipelines:
                  p: { conversation: { within: 1 h } }
                """);

        assertThat(policy.parameter("conversation.within", "p")).isEqualTo(Duration.ofHours(1));
        assertThat(policy.parameter("conversation.within", "other")).isEqualTo(Duration.ofHours(2));
        assertThat(policy.pipelineOverrides()).containsExactly("p");
        assertThat(policy.pipelineOverrides("conversation-without-comment")).containsExactly("p");
        assertThat(policy.pipelineOverrides("poor-comment")).as("off").isEmpty();
        assertThat(policy.pipelineOverrides("moved-back"))
                .as("goes by no terms")
                .isEmpty();
    }

    @Test
    void java_says_what_a_file_says() {
        PolicyInForce java = Policy.standard()
                .term("conversation.within", Duration.ofHours(2))
                .set("duplicate-deal", "maxShared", 3)
                .forPipeline("p", p -> p.term("conversation.lookback", 7))
                .resolve(SPECS);

        assertThat(java.hash()).isEqualTo(resolve("""
                conversation: { within: 2 h }
                contact: { maxShared: 3 }
                pipelines: { p: { conversation: { lookback: 7 days } } }
                """).hash());
    }

    @Test
    void what_is_said_last_holds() {
        Policy policy =
                Policy.standard().set("duplicate-contact", "maxShared", 3).term("contact.maxShared", 4);

        assertThat(policy.resolve(SPECS).parameter("contact.maxShared", null)).isEqualTo(4);
        assertThat(policy.set("duplicate-deal", "maxShared", 5).resolve(SPECS).parameter("contact.maxShared", null))
                .isEqualTo(5);
    }

    @Test
    void a_parameter_of_a_criterion_of_ones_own_is_no_term() {
        CriterionSpec own = new CriterionSpec(
                "duplicate-contact", Severity.MAJOR, Cadence.DAY_END, true, Parameter.parseAll("maxShared = 5"));

        PolicyInForce policy =
                Policy.standard().set("duplicate-contact", "maxShared", 7).resolve(List.of(own));

        assertThat(policy.parameter("duplicate-contact.maxShared", null)).isEqualTo(7);
        assertThat(policy.parameter("contact.maxShared", null)).isEqualTo(10);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "conversation: { witin: 2 h }    ~ policy.yaml:1: conversation.witin: unknown key. Maybe you meant 'within'.",
                "contact: { regoin: RU }         ~ policy.yaml:1: contact.regoin: unknown key. Maybe you meant 'region'.",
                "contact: { maxShared: 1 }       ~ policy.yaml:1: contact.maxShared: 1 is too little. It is at least 2.",
                "conversation: { within: soon }  ~ policy.yaml:1: conversation.within: 'soon' is no working time. Maybe '4 h', '1 h 30 min' or '30 s'.",
                "criteria: { conversation-without-comment: { witin: 2 h } } ~ policy.yaml:1: criteria.conversation-without-comment.witin: unknown parameter. Maybe you meant 'within'.",
                "criteria: { duplicate-deal: { maxShared: none } } ~ policy.yaml:1: criteria.duplicate-deal.maxShared: 'none' is no whole number. Maybe 10.",
                "pipelines: { p: { conversation: { witin: 2 h } } } ~ policy.yaml:1: pipelines.p.conversation.witin: unknown key. Maybe you meant 'within'.",
                "pipelines: { p: { conversation: { minTalk: 1 min } } } ~ policy.yaml:1: pipelines.p.conversation.minTalk: is the same in all pipelines. Maybe say it under conversation at the top, for the whole company.",
            })
    void a_term_that_cannot_be_meant_is_refused_with_advice(String yaml, String told) {
        assertThatExceptionOfType(PolicyException.class)
                .isThrownBy(() -> resolve(yaml))
                .withMessage(told);
    }

    @Test
    void a_misspelt_term_in_java_is_refused_at_once() {
        assertThatExceptionOfType(PolicyException.class)
                .isThrownBy(() -> Policy.standard().term("conversation.witin", "2 h"))
                .withMessage("policy set in Java: conversation.witin: the company has no such term."
                        + " Maybe you meant 'conversation.within'.");
        assertThatExceptionOfType(PolicyException.class)
                .isThrownBy(() -> Policy.standard().forPipeline("p", p -> p.term("contact.maxShard", 2)))
                .withMessage("policy set in Java: pipelines.p.contact.maxShard: the company has no such term."
                        + " Maybe you meant 'contact.maxShared'.");
    }

    @Test
    void whoever_asks_for_a_misspelt_term_is_told_the_nearest() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> resolve("{}").parameter("conversation.witin", null))
                .withMessage("Unknown parameter 'conversation.witin'. Maybe you meant 'conversation.within'.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "{ contact: { maxShared: 3 }, criteria: { duplicate-deal: { maxShared: 4 } } } ~ policy.yaml:1: criteria.duplicate-deal.maxShared: is the same term as contact.maxShared, which says 3; the later one holds. Maybe say 'contact.maxShared' once.",
                "criteria: { duplicate-contact: { maxShared: 3 }, duplicate-deal: { maxShared: 4 } } ~ policy.yaml:1: criteria.duplicate-deal.maxShared: is the same term as criteria.duplicate-contact.maxShared, which says 3; the later one holds. Maybe say 'contact.maxShared' once.",
                "{ conversation: { within: 2 h }, criteria: { conversation-without-comment: off } } ~ policy.yaml:1: conversation.within: has no effect: what goes by it is off (conversation-without-comment, poor-comment). Maybe switch it on.",
                "contact: { region: DE } ~ policy.yaml:1: contact.region: has no effect: none of the criteria goes by it. Maybe @terms of a rule of your own lacks it.",
                "conversation: { within: 24 h, lookback: 1 day } ~ policy.yaml:1: conversation.within: 24 h of working time do not pass within the look-back of 1 days, so nothing is found. Maybe a longer 'lookback', or a shorter 'within'.",
            })
    void what_is_hardly_meant_is_told(String yaml, String told) {
        assertThat(resolve(yaml).warnings("en"))
                .extracting(PolicyProblem::toString)
                .containsExactly(told);
        assertThat(resolve(yaml).warnings("ru")).singleElement().asString().containsPattern("[а-я]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ contact: { maxShared: 3 }, criteria: { duplicate-deal: { maxShared: 3 } } }",
                "conversation: { minTalk: 1 min, within: 2 h }",
                "criteria: { duplicate-contact: { maxShared: 3 } }",
                "{ conversation: { mergeWindow: 1 h }, pipelines: { p: { criteria: { poor-comment: on } } } }",
            })
    void what_can_be_meant_is_not(String yaml) {
        assertThat(resolve(yaml).warnings("en")).isEmpty();
    }
}
