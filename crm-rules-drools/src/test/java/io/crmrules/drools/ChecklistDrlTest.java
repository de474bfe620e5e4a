package io.crmrules.drools;

import static org.assertj.core.api.Assertions.assertThat;

import io.crmrules.policy.CompanyTerm;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How the DRL of shipped rules is written. */
class ChecklistDrlTest {

    private static final String RULES = "io.crmrules.drools.ShippedRule#all";
    private static final int MOST_LINES = 40;
    private static final int LONGEST_LINE = 120;
    private static final Pattern QUALIFIED = Pattern.compile("\"([\\w-]+)\\.(\\w+)\"");
    private static final Pattern ASKED = Pattern.compile(
            "check\\.(?:daysAgo|daysAhead|count|duration|money|flag|choice|list|share|exceeds|among|listed|perStage"
                    + "|perRole|exempt|says|phrases|mentions|withoutAuthority)\\(([^)]*)\\)");
    private static final Pattern TEXT = Pattern.compile("\"[^\"]*\"");
    private static final Pattern NUMBER_BUT_ZERO = Pattern.compile("(?<![\\w$.])[1-9][\\d.]*|(?<![\\w$.])0[\\d.]+");
    private static final Pattern FORBIDDEN =
            Pattern.compile("\\bnow\\s*\\(|\\b(modify|insert\\w*|update|retract|delete|salience|eval|function)\\b");

    @ParameterizedTest
    @MethodSource(RULES)
    void the_sentence_stands_before_the_rule(ShippedRule rule) {
        assertThat(rule.source().drl()).containsPattern("\\A(// .{20,}\n)?// .{20,}\\.\nrule \"" + rule.id() + "\"\n");
    }

    @ParameterizedTest
    @MethodSource(RULES)
    void metadata_is_said_and_not_left_to_defaults(ShippedRule rule) {
        assertThat(rule.drl()).contains("@severity(", "@scope(", "@cadence(", "@judges(", "@action(");
        assertThat(rule.criterion().group()).isNotEmpty();
        assertThat(rule.bindings()).containsAll(rule.criterion().per());
        if (rule.criterion().since() != null) {
            assertThat(rule.bindings()).contains(rule.criterion().since());
        }
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
    void the_rule_names_its_subject_and_changes_nothing(ShippedRule rule) {
        assertThat(rule.drl()).doesNotContainPattern(FORBIDDEN);
        assertThat(rule.drl()).containsPattern("then\\s+violations\\.report\\( \\$[\\w.()]+ \\);\\s+end\\s*$");
    }

    @ParameterizedTest
    @MethodSource(RULES)
    void numbers_are_parameters(ShippedRule rule) {
        assertThat(TEXT.matcher(rule.constraints()).replaceAll("")).doesNotContainPattern(NUMBER_BUT_ZERO);
    }

    @ParameterizedTest
    @MethodSource(RULES)
    void parameters_of_the_rule_itself_and_terms_that_it_names_are_asked_for(ShippedRule rule) {
        List<String> terms =
                rule.criterion().spec().terms().stream().map(CompanyTerm::id).toList();
        List<MatchResult> named =
                QUALIFIED.matcher(rule.constraints()).results().toList();

        assertThat(ASKED.matcher(rule.constraints()).results())
                .allMatch(call -> QUALIFIED.matcher(call.group(1)).find());
        assertThat(named)
                .allMatch(name -> terms.contains(name.group(1) + "." + name.group(2))
                        || (name.group(1).equals(rule.id())
                                && rule.criterion().spec().parameter(name.group(2)) != null));
    }
}
