package io.crmrules.document;

import static io.crmrules.document.Markdown.bold;
import static io.crmrules.document.Markdown.code;
import static io.crmrules.document.Markdown.escaped;

import io.crmrules.policy.PolicyInForce;
import io.crmrules.policy.Severity;
import io.crmrules.rule.Criterion;
import io.crmrules.rule.source.RuleTexts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The company's standard: what is required of everybody who works in the CRM, with the limits that the policy sets,
 * what to do, and what happens otherwise.
 *
 * <pre>{@code
 * Files.writeString(file, CompanyStandard.markdown(checker.criteria(), checker.policy(), "ru"));
 * }</pre>
 *
 * <p>At its head stands what the policy's section {@code standard} says, see {@link io.crmrules.policy.StandardHead};
 * what that leaves out is a line to write on:
 *
 * <pre>{@code
 * standard:
 *   company: ООО «Ромашка»
 *   position: менеджер по продажам
 *   author: И. Петров, коммерческий директор
 *   issued: 2026-11-20
 * }</pre>
 *
 * <p>Then come what holds for all requirements (working hours, the day gate), the requirements at a glance, and each
 * with its limits, the severest of a group first. A criterion that holds in some pipelines only is listed with these;
 * where a pipeline has limits of its own, they stand beside the company's. What is off everywhere is not required of
 * anybody and does not appear.
 *
 * <p>The head also names the profile and the beginning of the {@linkplain PolicyInForce#hash policy's hash}: whoever
 * signed can see whether the policy has changed since.
 */
public final class CompanyStandard {

    private final PolicyInForce policy;
    private final String language;
    private final Wording words;
    private final Decisions decisions;
    private final Map<String, List<Criterion>> groups;
    private final Markdown text = new Markdown();

    private CompanyStandard(Collection<Criterion> criteria, PolicyInForce policy, String language) {
        this.policy = policy;
        this.language = language;
        this.words = new Wording(language);
        this.decisions = new Decisions(policy, language);
        this.groups = Groups.of(
                criteria.stream().filter(this::holdsSomewhere).toList(),
                Comparator.comparing(this::worst).thenComparing(Criterion::id));
    }

    /**
     * Writes the standard. It asks the policy and nothing else, and keeps nothing.
     *
     * @param criteria all that there are, in any order; those that are off are left out
     * @param policy in force for these criteria, as {@link io.crmrules.CrmChecker#policy} gives it
     * @param language {@code ru}, or {@code en} for every other one
     * @return Markdown, its lines ending with {@code \n}; equal for equal criteria and policies
     * @throws IllegalArgumentException when the policy was not put in force for one of the criteria; the message names
     *     it
     * @throws NullPointerException when an argument or one of the criteria is null
     */
    public static String markdown(Collection<Criterion> criteria, PolicyInForce policy, String language) {
        CompanyStandard standard = new CompanyStandard(criteria, policy, language);
        standard.write();
        return standard.text.toString();
    }

    private void write() {
        StandardFront.write(policy, inForce(), words, text);
        common();
        overview();
        int number = 1;
        for (Map.Entry<String, List<Criterion>> group : groups.entrySet()) {
            text.heading(2, escaped(Groups.title(group.getKey(), words)));
            for (Criterion criterion : group.getValue()) {
                requirement(number++, criterion);
            }
        }
        text.block(words.of("footer") + " \\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_");
    }

    private List<Criterion> inForce() {
        return groups.values().stream().flatMap(List::stream).toList();
    }

    private void common() {
        List<String> rules = new ArrayList<>();
        decisions.company().forEach((key, decision) -> {
            if (!key.equals("systemicShare")) {
                rules.add(told(decision));
            }
        });
        rules.add(words.of("gate"));
        rules.add(words.of("systemic", words.text(policy.systemic().share())));
        text.heading(2, words.of("common")).items(rules);
    }

    private void overview() {
        List<List<String>> rows = new ArrayList<>();
        for (Criterion criterion : inForce()) {
            rows.add(List.of(
                    String.valueOf(rows.size() + 1),
                    escaped(criterion.texts(language).title()),
                    escaped(severity(criterion)),
                    escaped(cadence(criterion))));
        }
        List<String> head =
                List.of(words.of("number"), words.of("requirement"), words.of("severity"), words.of("cadence"));
        text.heading(2, words.of("overview")).table(head, rows);
        if (rows.isEmpty()) {
            text.block(words.of("overview.empty"));
        }
    }

    private void requirement(int number, Criterion criterion) {
        RuleTexts texts = criterion.texts(language);
        text.heading(3, number + ". " + escaped(texts.title()));
        text.block(bold(capital(severity(criterion)) + ", " + cadence(criterion)) + " · " + code(criterion.id()));
        if (!texts.why().isEmpty()) {
            text.block(escaped(texts.why()));
        }
        List<String> points = new ArrayList<>();
        add(points, "details", texts.details());
        points.addAll(limits(criterion));
        add(points, "remedy", texts.remedy());
        add(points, "consequence", texts.consequence());
        text.items(points);
    }

    private void add(List<String> points, String key, String told) {
        if (!told.isEmpty()) {
            points.add(bold(words.of(key) + ":") + " " + escaped(told));
        }
    }

    /** What the company decided, and where a pipeline differs. */
    private List<String> limits(Criterion criterion) {
        List<String> limits = new ArrayList<>();
        if (policy.enabled(criterion.id(), null)) {
            decisions.limits(criterion, null).values().forEach(decision -> limits.add(told(decision)));
            if (criterion.judgement().asksFields()) {
                decisions.requiredFields().values().forEach(decision -> limits.add(told(decision)));
            }
        }
        for (String pipeline : policy.pipelineOverrides(criterion.id())) {
            limits.add(bold(words.of("pipeline", pipeline) + ":") + " " + escaped(own(criterion, pipeline)));
        }
        return limits;
    }

    private String own(Criterion criterion, String pipeline) {
        return policy.enabled(criterion.id(), pipeline)
                ? decisions.only(criterion, pipeline).values().stream()
                        .map(Decision::toString)
                        .collect(Collectors.joining("; "))
                : words.of("pipeline.off");
    }

    private static String told(Decision decision) {
        return bold(decision.label() + ":") + " " + escaped(decision.value());
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private String severity(Criterion criterion) {
        return words.name(worst(criterion));
    }

    private String cadence(Criterion criterion) {
        if (policy.enabled(criterion.id(), null)) {
            return words.name(policy.cadence(criterion.id(), null));
        }
        return words.of("pipeline.only", String.join(", ", pipelines(criterion)));
    }

    private boolean holdsSomewhere(Criterion criterion) {
        return policy.enabled(criterion.id(), null) || !pipelines(criterion).isEmpty();
    }

    /** The severity for the company; of a criterion that holds in some pipelines only, the worst of these. */
    private Severity worst(Criterion criterion) {
        return policy.enabled(criterion.id(), null)
                ? policy.severity(criterion.id(), null)
                : pipelines(criterion).stream()
                        .map(pipeline -> policy.severity(criterion.id(), pipeline))
                        .min(Comparator.naturalOrder())
                        .orElse(Severity.INFO);
    }

    private List<String> pipelines(Criterion criterion) {
        return policy.pipelineOverrides(criterion.id()).stream()
                .filter(pipeline -> policy.enabled(criterion.id(), pipeline))
                .toList();
    }
}
