package io.crmrules.drools;

import static org.assertj.core.api.Assertions.assertThat;

import io.crmrules.policy.CompanyTerm;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How the DRL of shipped rules is written; what would make any rule wrong is refused when it is loaded. */
class ChecklistDrlTest {

    private static final String RULES = "io.crmrules.drools.ShippedRule#all";
    private static final int MOST_LINES = 40;
    private static final int LONGEST_LINE = 120;
    private static final Pattern TEXT = Pattern.compile("\"[^\"]*\"");
    private static final Pattern NUMBER_BUT_ZERO = Pattern.compile("(?<![\\w$.])[1-9][\\d.]*|(?<![\\w$.])0[\\d.]+");

    @ParameterizedTest
    @MethodSource(RULES)
    void the_sentence_stands_before_the_rule(ShippedRule rule) {
        assertThat(rule.source().drl()).containsPattern("\\A(// .{20,}\n)?// .{20,}\\.\nrule \"" + rule.id() + "\"\n");
    }

    @ParameterizedTest
    @MethodSource(RULES)
    void metadata_is_said_and_not_left_to_defaults(ShippedRule rule) {
        assertThat(rule.drl()).contains("@severity(", "@scope(", "@cadence(", "@judges(");
        assertThat(rule.criterion().origin().group()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource(RULES)
    void an_action_is_asked_for_unless_it_is_too_late_for_any(ShippedRule rule) {
        assertThat(rule.drl().contains("@action("))
                .as(rule.id())
                .isNotEqualTo(rule.drl().contains("@settled( ACT )"));
    }

    @ParameterizedTest
    @MethodSource(RULES)
    void the_rule_is_short(ShippedRule rule) {
        assertThat(rule.source().drl().lines())
                .hasSizeLessThanOrEqualTo(MOST_LINES)
                .allMatch(line -> line.length() <= LONGEST_LINE);
    }

    @ParameterizedTest
    @MethodSource(RULES)
    void the_consequence_names_the_subject_and_nothing_else(ShippedRule rule) {
        assertThat(rule.drl()).containsPattern("then\\s+violations\\.report\\( \\$[\\w.()]+ \\);\\s+end\\s*$");
    }

    @ParameterizedTest
    @MethodSource(RULES)
    void numbers_are_parameters(ShippedRule rule) {
        assertThat(TEXT.matcher(rule.constraints()).replaceAll("")).doesNotContainPattern(NUMBER_BUT_ZERO);
    }

    @ParameterizedTest
    @MethodSource(RULES)
    void no_parameter_is_declared_in_vain(ShippedRule rule) {
        assertThat(rule.criterion().spec().parameters())
                .allMatch(parameter -> prepares(rule, parameter.name())
                        || rule.constraints().contains("\"" + rule.id() + "." + parameter.name() + "\""));
    }

    private static boolean prepares(ShippedRule rule, String parameter) {
        return rule.criterion().judgement().facts().values().stream().anyMatch(terms -> terms.contains(parameter));
    }

    @ParameterizedTest
    @MethodSource(RULES)
    void terms_of_the_company_that_it_asks_for_are_named(ShippedRule rule) {
        assertThat(rule.criterion().spec().terms())
                .containsAll(Stream.of(CompanyTerm.values())
                        .filter(term -> rule.constraints().contains("\"" + term.id() + "\""))
                        .toList());
    }
}
