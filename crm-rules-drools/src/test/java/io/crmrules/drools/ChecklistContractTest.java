package io.crmrules.drools;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import io.crmrules.document.Example;
import io.crmrules.drools.testkit.internal.RuleCase;
import io.crmrules.policy.CompanyTerm;
import io.crmrules.policy.parameter.Parameter;
import io.crmrules.rule.Criterion;
import io.crmrules.rule.Telling.Explanation;
import io.crmrules.rule.Telling.Settlement;
import io.crmrules.rule.source.RuleTexts;
import io.crmrules.support.yaml.YamlNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every shipped rule promises: its siblings, its texts, its cases. */
class ChecklistContractTest {

    private static final String RULES = "io.crmrules.drools.ShippedRule#all";
    private static final List<String> SIBLINGS = List.of(".cases.yaml", ".drl", ".properties", "_ru.properties");
    private static final Set<String> ALWAYS_BOUND = Set.of("deal", "owner", "stage", "subject");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)(\\|[^}]*)?}");

    private static Set<String> placeholders(String... texts) {
        return Stream.of(texts)
                .flatMap(text -> PLACEHOLDER.matcher(text).results())
                .map(found -> found.group(1))
                .collect(toCollection(TreeSet::new));
    }

    private static Set<String> offered(ShippedRule rule) {
        Set<String> offered = new TreeSet<>(ALWAYS_BOUND);
        offered.addAll(rule.bindings());
        rule.criterion().spec().parameters().forEach(parameter -> offered.add(parameter.name()));
        rule.criterion()
                .spec()
                .terms()
                .forEach(term -> offered.add(term.parameter().name()));
        return offered;
    }

    /** All that is said of a finding or counted, without the placeholders. */
    private static Stream<String> words(RuleTexts texts) {
        return Stream.concat(
                        Stream.of(
                                texts.title(),
                                texts.defect(),
                                texts.message(),
                                String.valueOf(texts.settled()),
                                texts.why(),
                                texts.remedy(),
                                texts.consequence(),
                                texts.details()),
                        Stream.concat(texts.messagesWithout().values().stream(), texts.parameters().values().stream()))
                .map(text -> text.replaceAll("\\{.*?}", ""));
    }

    @Test
    void the_index_lists_the_siblings_of_rules_and_nothing_else() throws IOException {
        Set<String> expected = ShippedRule.all()
                .map(rule -> rule.source().origin().replaceFirst("\\.drl$", ""))
                .flatMap(stem -> SIBLINGS.stream().map(sibling -> stem + sibling))
                .collect(toCollection(TreeSet::new));
        try (InputStream in = getClass().getResourceAsStream("/META-INF/crm-rules/checklist.index")) {
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8).lines())
                    .containsExactlyElementsOf(expected);
        }
    }

    @ParameterizedTest
    @MethodSource(RULES)
    void every_text_is_there_in_both_languages(ShippedRule rule) {
        assertThat(rule.source().texts()).containsOnlyKeys("en", "ru");
        rule.source()
                .texts()
                .forEach((language, texts) -> assertThat(List.of(
                                texts.title(),
                                texts.defect(),
                                texts.message(),
                                texts.why(),
                                texts.remedy(),
                                texts.consequence()))
                        .as(language)
                        .allMatch(text -> !text.isBlank())
                        .allMatch(text -> text.equals(text.strip()) && !text.contains("\n"))
                        .allMatch(text -> language.equals("ru") == text.matches(".*[а-яё].*")));
    }

    @ParameterizedTest
    @MethodSource(RULES)
    void titles_are_one_sentence_and_the_other_texts_whole_sentences(ShippedRule rule) {
        rule.source().texts().values().forEach(texts -> {
            assertThat(texts.title()).doesNotContain(". ").doesNotEndWith(".");
            assertThat(Stream.of(texts.message(), texts.settled(), texts.why(), texts.remedy(), texts.consequence()))
                    .allMatch(text -> text == null || text.endsWith("."));
            assertThat(texts.messagesWithout().values()).allMatch(text -> text.endsWith("."));
        });
    }

    @ParameterizedTest
    @MethodSource(RULES)
    void the_defect_has_a_short_name_to_be_counted_by(ShippedRule rule) {
        rule.source()
                .texts()
                .values()
                .forEach(texts -> assertThat(texts.defect())
                        .doesNotEndWith(".")
                        .isNotEqualTo(texts.title())
                        .hasSizeLessThanOrEqualTo(50));
    }

    @ParameterizedTest
    @MethodSource(RULES)
    void people_are_told_no_names_of_the_program(ShippedRule rule) {
        rule.source()
                .texts()
                .values()
                .forEach(texts -> assertThat(words(texts))
                        .allSatisfy(text -> assertThat(text).doesNotContainPattern("_|\\p{Lower}\\p{Upper}|отписк")));
    }

    @ParameterizedTest
    @MethodSource(RULES)
    void messages_fill_in_what_the_rule_binds(ShippedRule rule) {
        rule.source().texts().values().forEach(texts -> {
            assertThat(offered(rule)).containsAll(placeholders(texts.message()));
            assertThat(rule.bindings()).containsAll(texts.messagesWithout().keySet());
            texts.messagesWithout()
                    .forEach((absent, message) -> assertThat(placeholders(message))
                            .isSubsetOf(offered(rule))
                            .doesNotContain(absent));
        });
    }

    @ParameterizedTest
    @MethodSource(RULES)
    void what_an_event_settles_is_told_with_when_and_how_late(ShippedRule rule) {
        Settlement settlement = rule.criterion().telling().settlement();
        boolean act = settlement != null && settlement.isAct();
        boolean byEvent = settlement != null && !act;

        rule.source().texts().values().forEach(texts -> {
            if (act) {
                assertThat(texts.settled()).isNull();
            } else if (byEvent) {
                assertThat(texts.settled()).isNotNull();
            }
            if (texts.settled() != null) {
                assertThat(placeholders(texts.settled()))
                        .contains("settledAt", "late")
                        .isSubsetOf(Stream.concat(offered(rule).stream(), Stream.of("settledAt", "late"))
                                .toList());
            }
        });
    }

    @ParameterizedTest
    @MethodSource(RULES)
    void a_remedy_names_whom_it_speaks_to_unless_that_is_the_owner(ShippedRule rule) {
        String english = rule.texts("en").remedy();
        String russian = rule.texts("ru").remedy();

        switch (rule.criterion().telling().answers()) {
            case HEAD_OF_SALES ->
                assertThat(List.of(english, russian))
                        .satisfiesExactly(
                                en -> assertThat(en).startsWith("For the head of sales: "),
                                ru -> assertThat(ru).startsWith("Руководителю отдела продаж: "));
            case QUALITY_CONTROL ->
                assertThat(List.of(english, russian))
                        .satisfiesExactly(
                                en -> assertThat(en).startsWith("For quality control: "),
                                ru -> assertThat(ru).startsWith("Контролю качества: "));
            case SYSTEM ->
                assertThat(List.of(english, russian))
                        .satisfiesExactly(
                                en -> assertThat(en).startsWith("For the CRM administrator: "),
                                ru -> assertThat(ru).startsWith("Администратору CRM: "));
            default ->
                assertThat(List.of(english, russian))
                        .noneMatch(text -> text.startsWith("For ") || text.matches("[А-Яа-я]+у .*CRM: .*"));
        }
    }

    @ParameterizedTest
    @MethodSource(RULES)
    void both_languages_say_the_same(ShippedRule rule) {
        RuleTexts english = rule.texts("en");
        RuleTexts russian = rule.texts("ru");

        assertThat(placeholders(russian.message())).isEqualTo(placeholders(english.message()));
        assertThat(placeholders(String.valueOf(russian.settled())))
                .isEqualTo(placeholders(String.valueOf(english.settled())));
        assertThat(russian.messagesWithout())
                .containsOnlyKeys(english.messagesWithout().keySet());
    }

    @ParameterizedTest
    @MethodSource(RULES)
    void the_documents_that_ask_for_it_are_named(ShippedRule rule) {
        assertThat(rule.criterion().origin().sources())
                .isNotEmpty()
                .allMatch(source -> source.matches("D[0-4](-[1-5])?"));
    }

    @ParameterizedTest
    @MethodSource(RULES)
    void what_follows_names_other_criteria_and_comes_to_an_end(ShippedRule rule) {
        Set<String> passed = new TreeSet<>();
        Deque<String> ahead = new ArrayDeque<>(follows(rule.criterion()));
        while (!ahead.isEmpty()) {
            String id = ahead.pop();
            assertThat(ShippedRule.criteria()).containsKey(id);
            assertThat(id).as("leads back").isNotEqualTo(rule.id());
            if (passed.add(id)) {
                ahead.addAll(follows(ShippedRule.criteria().get(id)));
            }
        }
    }

    @ParameterizedTest
    @MethodSource(RULES)
    void every_parameter_is_described_in_both_languages(ShippedRule rule) {
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
    @MethodSource(RULES)
    void details_are_whole_sentences_in_both_languages_or_in_none(ShippedRule rule) {
        String english = rule.texts("en").details();
        String russian = rule.texts("ru").details();

        assertThat(russian.isEmpty()).isEqualTo(english.isEmpty());
        assertThat(List.of(english, russian)).allMatch(text -> text.isEmpty() || text.endsWith("."));
        assertThat(english).doesNotContainPattern("[а-яё]");
    }

    @ParameterizedTest
    @MethodSource(RULES)
    void cases_show_both_outcomes_under_names_of_their_own(ShippedRule rule) {
        assertThat(rule.cases()).anyMatch(each -> !each.violated().isEmpty()).anyMatch(RuleCase::holds);
        assertThat(rule.cases()).extracting(RuleCase::name).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource(RULES)
    void every_parameter_is_moved_by_a_case(ShippedRule rule) {
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
    @MethodSource(RULES)
    void every_term_of_the_company_that_it_goes_by_is_moved_by_a_case(ShippedRule rule) {
        Set<String> moved = rule.cases().stream()
                .map(RuleCase::policy)
                .flatMap(policy -> CompanyTerm.groups().stream()
                        .flatMap(group -> moved(policy, group).map(name -> group + "." + name)))
                .collect(toSet());

        assertThat(moved)
                .containsAll(rule.criterion().spec().terms().stream()
                        .map(CompanyTerm::id)
                        .toList());
    }

    @ParameterizedTest
    @MethodSource(RULES)
    void every_input_that_a_rule_requires_is_missed_by_a_case(ShippedRule rule) {
        if (!rule.criterion().judgement().requires().isEmpty()) {
            assertThat(rule.cases()).anyMatch(each -> !each.missing().isEmpty());
        }
    }

    @ParameterizedTest
    @MethodSource(RULES)
    void examples_in_both_languages_show_what_violates_it_and_what_does_not(ShippedRule rule) {
        List<Example> examples = rule.examples();

        assertThat(examples).extracting(Example::outcome).contains(Example.Outcome.VIOLATED, Example.Outcome.HOLDS);
        assertThat(examples)
                .allSatisfy(example -> assertThat(example.names().get("ru")).matches(".*[а-яё].*"))
                .noneSatisfy(example -> assertThat(example.names().get("en")).matches(".*[а-яё].*"));
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

    private static List<String> follows(Criterion criterion) {
        return criterion.telling().follows().stream()
                .map(Explanation::criterion)
                .toList();
    }
}
