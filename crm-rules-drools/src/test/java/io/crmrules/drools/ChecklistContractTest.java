package io.crmrules.drools;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import io.crmrules.Checklist;
import io.crmrules.CrmChecker;
import io.crmrules.drools.testkit.internal.CaseFile;
import io.crmrules.drools.testkit.internal.CaseSuite;
import io.crmrules.drools.testkit.internal.RuleCase;
import io.crmrules.policy.Parameter;
import io.crmrules.policy.Policy;
import io.crmrules.policy.internal.YamlNode;
import io.crmrules.rule.Criterion;
import io.crmrules.rule.RuleSource;
import io.crmrules.rule.RuleTexts;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every shipped rule promises: its siblings, its texts, its cases, and how its DRL is written. */
class ChecklistContractTest {

    private static final int MOST_LINES = 40;
    private static final List<String> SIBLINGS = List.of(".cases.yaml", ".drl", ".properties", "_ru.properties");
    private static final Set<String> ALWAYS_BOUND = Set.of("deal", "owner", "stage", "subject");
    private static final String SECTION_B = "conversation-without-comment";

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");
    private static final Pattern BINDING = Pattern.compile("\\$(\\w+)\\s*:");
    private static final Pattern QUALIFIED = Pattern.compile("\"([\\w-]+)\\.(\\w+)\"");
    private static final Pattern ASKED = Pattern.compile(
            "check\\.(?:count|duration|flag|choice|listed|perStage|perRole|withoutAuthority)\\(([^)]*)\\)");
    private static final Pattern COMMENT = Pattern.compile("//.*");
    private static final Pattern TEXT = Pattern.compile("\"[^\"]*\"");
    private static final Pattern NUMBER_BUT_ZERO = Pattern.compile("(?<![\\w$.])[1-9][\\d.]*|(?<![\\w$.])0[\\d.]+");
    private static final Pattern FORBIDDEN =
            Pattern.compile("\\bnow\\s*\\(|\\b(modify|insert\\w*|update|retract|delete|salience|eval|function)\\b");

    private static Map<String, Criterion> criteria;
    private static Map<String, CaseFile> cases;

    @BeforeAll
    static void read() {
        try (CrmChecker checker =
                CrmChecker.builder().policy(Policy.standard().only(List.of())).build()) {
            criteria = checker.criteria().stream().collect(Collectors.toMap(Criterion::id, Function.identity()));
        }
        cases = CaseSuite.shipped(Checklist.standard()).files();
    }

    static Stream<Rule> rules() {
        return Checklist.standard().sources().stream().map(Rule::new);
    }

    /** Names a rule in test reports. */
    record Rule(RuleSource source) {
        String id() {
            return source.stem();
        }

        String drl() {
            return COMMENT.matcher(source.drl()).replaceAll("");
        }

        String constraints() {
            return drl().replaceAll("(?s).*\\bwhen\\b(.*)\\bthen\\b.*", "$1");
        }

        Set<String> bindings() {
            return BINDING.matcher(drl()).results().map(found -> found.group(1)).collect(toSet());
        }

        RuleTexts texts(String language) {
            return source.texts().get(language);
        }

        Criterion criterion() {
            return criteria.get(id());
        }

        List<RuleCase> cases() {
            return cases.get(id()).cases();
        }

        @Override
        public String toString() {
            return id();
        }
    }

    private static Set<String> placeholders(RuleTexts texts) {
        return PLACEHOLDER
                .matcher(texts.message())
                .results()
                .map(found -> found.group(1))
                .collect(toCollection(TreeSet::new));
    }

    @Test
    void theIndexListsTheSiblingsOfRulesAndNothingElse() throws IOException {
        Set<String> expected = rules().map(rule -> rule.source().origin().replaceFirst("\\.drl$", ""))
                .flatMap(stem -> SIBLINGS.stream().map(sibling -> stem + sibling))
                .collect(toCollection(TreeSet::new));
        try (InputStream in = getClass().getResourceAsStream("/META-INF/crm-rules/checklist.index")) {
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8).lines())
                    .containsExactlyElementsOf(expected);
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyTextIsThereInBothLanguages(Rule rule) {
        assertThat(rule.source().texts()).containsOnlyKeys("en", "ru");
        rule.source()
                .texts()
                .forEach((language, texts) -> assertThat(List.of(
                                texts.title(), texts.message(), texts.why(), texts.remedy(), texts.consequence()))
                        .as(language)
                        .allMatch(text -> !text.isBlank())
                        .allMatch(text -> text.equals(text.strip()) && !text.contains("\n"))
                        .allMatch(text -> language.equals("ru") == text.matches(".*[а-яё].*")));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void titlesAreOneSentenceAndTheOtherTextsWholeSentences(Rule rule) {
        rule.source().texts().values().forEach(texts -> {
            assertThat(texts.title()).doesNotContain(". ").doesNotEndWith(".");
            assertThat(List.of(texts.message(), texts.why(), texts.remedy(), texts.consequence()))
                    .allMatch(text -> text.endsWith("."));
        });
    }

    @ParameterizedTest
    @MethodSource("rules")
    void messagesFillInWhatTheRuleBinds(Rule rule) {
        Set<String> placeholders = placeholders(rule.texts("en"));

        assertThat(placeholders(rule.texts("ru"))).isEqualTo(placeholders);
        placeholders.removeAll(ALWAYS_BOUND);
        assertThat(rule.bindings()).containsAll(placeholders);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void metadataIsSaidAndNotLeftToDefaults(Rule rule) {
        assertThat(rule.drl()).contains("@severity(", "@scope(", "@cadence(", "@judges(", "@action(");
        assertThat(rule.criterion().group()).isNotEmpty();
        assertThat(rule.bindings()).containsAll(rule.criterion().per());
        if (rule.criterion().since() != null) {
            assertThat(rule.bindings()).contains(rule.criterion().since());
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theSentenceStandsBeforeTheRule(Rule rule) {
        assertThat(rule.source().drl()).containsPattern("\n// .{20,}\\.\nrule \"" + rule.id() + "\"\n");
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theDocumentsThatAskForItAreNamed(Rule rule) {
        assertThat(rule.criterion().sources()).isNotEmpty().allMatch(source -> source.matches("D[0-4](-[1-5])?"));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void whatFollowsNamesOtherCriteriaAndComesToAnEnd(Rule rule) {
        Set<String> passed = new TreeSet<>();
        Deque<String> ahead = new ArrayDeque<>(rule.criterion().follows());
        while (!ahead.isEmpty()) {
            String id = ahead.pop();
            assertThat(criteria).containsKey(id);
            assertThat(id).as("leads back").isNotEqualTo(rule.id());
            if (passed.add(id)) {
                ahead.addAll(criteria.get(id).follows());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyParameterIsDescribedInBothLanguages(Rule rule) {
        List<String> parameters = rule.criterion().spec().parameters().stream()
                .map(Parameter::name)
                .toList();

        rule.source().texts().forEach((language, texts) -> {
            assertThat(texts.parameters()).as(language).containsOnlyKeys(parameters);
            assertThat(texts.parameters().values())
                    .allMatch(text -> !text.endsWith(".") && language.equals("ru") == text.matches(".*[а-яё].*"));
        });
    }

    @ParameterizedTest
    @MethodSource("rules")
    void detailsAreWholeSentencesInBothLanguagesOrInNone(Rule rule) {
        String english = rule.texts("en").details();
        String russian = rule.texts("ru").details();

        assertThat(russian.isEmpty()).isEqualTo(english.isEmpty());
        assertThat(List.of(english, russian)).allMatch(text -> text.isEmpty() || text.endsWith("."));
        assertThat(english).doesNotContainPattern("[а-яё]");
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theRuleIsShort(Rule rule) {
        assertThat(rule.source().drl().lines().count()).isLessThanOrEqualTo(MOST_LINES);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theRuleNamesItsSubjectAndChangesNothing(Rule rule) {
        assertThat(rule.drl()).doesNotContainPattern(FORBIDDEN);
        assertThat(rule.drl()).containsPattern("then\\s+violations\\.report\\( \\$[\\w.()]+ \\);\\s+end\\s*$");
    }

    @ParameterizedTest
    @MethodSource("rules")
    void numbersAreParameters(Rule rule) {
        assertThat(TEXT.matcher(rule.constraints()).replaceAll("")).doesNotContainPattern(NUMBER_BUT_ZERO);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void parametersAreAskedForByTheNameOfTheirRule(Rule rule) {
        List<MatchResult> named =
                QUALIFIED.matcher(rule.constraints()).results().toList();

        assertThat(ASKED.matcher(rule.constraints()).results())
                .allMatch(call -> QUALIFIED.matcher(call.group(1)).find());
        assertThat(named).allSatisfy(name -> {
            assertThat(name.group(1)).isIn(rule.id(), SECTION_B);
            assertThat(criteria.get(name.group(1)).spec().parameter(name.group(2)))
                    .as(name.group())
                    .isNotNull();
        });
    }

    @ParameterizedTest
    @MethodSource("rules")
    void casesShowBothOutcomesUnderNamesOfTheirOwn(Rule rule) {
        assertThat(rule.cases()).anyMatch(each -> !each.violated().isEmpty()).anyMatch(RuleCase::holds);
        assertThat(rule.cases()).extracting(RuleCase::name).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyParameterIsMovedByACase(Rule rule) {
        Set<String> moved = rule.cases().stream()
                .map(RuleCase::policy)
                .flatMap(policy -> moved(policy, rule.id()))
                .collect(toSet());

        assertThat(moved)
                .containsAll(rule.criterion().spec().parameters().stream()
                        .map(Parameter::name)
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyInputThatARuleRequiresIsMissedByACase(Rule rule) {
        if (!rule.criterion().requires().isEmpty()) {
            assertThat(rule.cases()).anyMatch(each -> !each.missing().isEmpty());
        }
    }

    /** What a policy says of the criterion, for the company or for a pipeline. */
    private static Stream<String> moved(YamlNode policy, String id) {
        return policy == null ? Stream.empty() : moved(policy.plain(), id);
    }

    private static Stream<String> moved(Object said, String id) {
        if (!(said instanceof Map<?, ?> entries)) {
            return Stream.empty();
        }
        return entries.entrySet().stream().flatMap(entry -> {
            boolean here = entry.getKey().equals(id) && entry.getValue() instanceof Map<?, ?>;
            return here
                    ? ((Map<?, ?>) entry.getValue()).keySet().stream().map(String::valueOf)
                    : moved(entry.getValue(), id);
        });
    }
}
