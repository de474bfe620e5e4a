package io.crmrules.drools;

import static org.assertj.core.api.Assertions.assertThat;

import io.crmrules.drools.testkit.internal.ExpectedViolation;
import io.crmrules.drools.testkit.internal.RuleCase;
import io.crmrules.support.yaml.YamlNode;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the worked cases of each criterion show of its findings: what became of them, and who answers. */
class FindingCasesTest {

    private static final String RULES = "io.crmrules.drools.ShippedRule#all";
    private static final String ANSWERS = "answers";

    @ParameterizedTest
    @MethodSource(RULES)
    void a_case_says_who_answers(ShippedRule rule) {
        assertThat(rule.cases()).anyMatch(FindingCasesTest::saysWhoAnswers);
    }

    @ParameterizedTest
    @MethodSource(RULES)
    void where_something_settles_a_finding_a_case_is_settled_and_says_when(ShippedRule rule) {
        if (rule.criterion().telling().settlement() != null) {
            assertThat(rule.cases())
                    .anyMatch(each -> expected(each)
                            .anyMatch(violation -> "SETTLED".equals(said(violation, "standing"))
                                    && violation.parts().containsKey("settledAt")));
        }
    }

    @ParameterizedTest
    @MethodSource(RULES)
    void where_a_person_answers_a_case_says_who_does_while_somebody_is_away(ShippedRule rule) {
        boolean person = switch (rule.criterion().telling().answers()) {
            case SYSTEM, HEAD_OF_SALES, QUALITY_CONTROL -> false;
            default -> true;
        };
        if (person) {
            assertThat(rule.cases()).anyMatch(each -> saysWhoAnswers(each) && isAboutAnAbsence(each));
        }
    }

    private static boolean saysWhoAnswers(RuleCase each) {
        return expected(each).anyMatch(violation -> violation.parts().containsKey(ANSWERS));
    }

    private static Stream<ExpectedViolation> expected(RuleCase each) {
        return each.violated().stream();
    }

    private static String said(ExpectedViolation violation, String part) {
        YamlNode said = violation.parts().get(part);
        return said == null ? "" : String.valueOf(said.plain());
    }

    private static boolean isAboutAnAbsence(RuleCase each) {
        return Stream.concat(Stream.of(each.policy()).filter(Objects::nonNull), each.facts().values().stream())
                .anyMatch(said -> String.valueOf(said.plain()).contains("absent="));
    }
}
