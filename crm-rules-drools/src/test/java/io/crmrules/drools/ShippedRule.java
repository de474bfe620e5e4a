package io.crmrules.drools;

import io.crmrules.Checklist;
import io.crmrules.CrmChecker;
import io.crmrules.Policy;
import io.crmrules.document.Example;
import io.crmrules.drools.testkit.internal.CaseSuite;
import io.crmrules.drools.testkit.internal.RuleCase;
import io.crmrules.rule.Criterion;
import io.crmrules.rule.source.RuleSource;
import io.crmrules.rule.source.RuleTexts;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A rule of the checklist, with all that belongs to it; names itself in test reports. */
record ShippedRule(RuleSource source) {

    private static final Pattern BINDING = Pattern.compile("\\$(\\w+)\\s*:");
    private static final Pattern COMMENT = Pattern.compile("//.*");
    private static final Map<String, Criterion> CRITERIA = readCriteria();
    private static final CaseSuite CASES = CaseSuite.shipped(Checklist.standard());
    private static final Map<String, List<Example>> EXAMPLES = CASES.examples();

    private static Map<String, Criterion> readCriteria() {
        try (CrmChecker checker = CrmChecker.builder()
                .policy(Policy.standard().only(List.of("overdue-task")))
                .build()) {
            return checker.criteria().stream().collect(Collectors.toMap(Criterion::id, Function.identity()));
        }
    }

    static Stream<ShippedRule> all() {
        return Checklist.standard().sources().stream().map(ShippedRule::new);
    }

    static Map<String, Criterion> criteria() {
        return CRITERIA;
    }

    String id() {
        return source.stem();
    }

    /** Without comments. */
    String drl() {
        return COMMENT.matcher(source.drl()).replaceAll("");
    }

    String constraints() {
        return drl().replaceAll("(?s).*\\bwhen\\b(.*)\\bthen\\b.*", "$1");
    }

    Set<String> bindings() {
        return BINDING.matcher(drl()).results().map(found -> found.group(1)).collect(Collectors.toSet());
    }

    RuleTexts texts(String language) {
        return source.texts().get(language);
    }

    Criterion criterion() {
        return CRITERIA.get(id());
    }

    List<RuleCase> cases() {
        return CASES.files().get(id()).cases();
    }

    List<Example> examples() {
        return EXAMPLES.get(id());
    }

    @Override
    public String toString() {
        return id();
    }
}
