package io.crmrules.document;

import io.crmrules.document.internal.Decision;
import io.crmrules.document.layout.Block;
import io.crmrules.document.layout.Document;
import io.crmrules.document.layout.Heading;
import io.crmrules.document.layout.Items;
import io.crmrules.document.layout.Paragraph;
import io.crmrules.document.layout.Table;
import io.crmrules.document.layout.Text;
import io.crmrules.policy.PolicyInForce;
import io.crmrules.rule.Criterion;
import io.crmrules.rule.source.RuleTexts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The company's standard: what is required of everybody who works in the CRM, with the limits that the policy sets,
 * what to do, and what happens otherwise.
 *
 * <pre>{@code
 * Files.writeString(file, CompanyStandard.document(checker.criteria(), checker.policy(), "ru").markdown());
 * }</pre>
 *
 * <p>What the policy's section {@code standard} says stands in it too, see {@link io.crmrules.policy.StandardHead} and
 * {@link io.crmrules.policy.StandardSections}; what the head leaves out is a line to write on, a section of which nothing
 * is said does not appear:
 *
 * <pre>{@code
 * standard:
 *   company: ООО «Ромашка»
 *   position: менеджер по продажам
 *   author: И. Петров, коммерческий директор
 *   issued: 2026-11-20
 *   terms: { Сделка: Запрос клиента, по которому мы можем что-то продать }
 * }</pre>
 *
 * <p>After the head come terms, kinds of sales and duties; what holds for all requirements (working hours, the day gate);
 * the requirements at a glance, with who answers; then each with its limits, by position, the severest of a group first;
 * at last how violations are answered, objected to, and the room for signatures. A criterion that holds in some
 * pipelines only is listed with these; where a pipeline has limits of its own, they stand beside the company's. What is
 * off everywhere is not required of anybody and does not appear.
 *
 * <p>In small print at the end stand the profile and the beginning of the {@linkplain PolicyInForce#hash policy's hash}:
 * whoever signed can see whether the policy has changed since.
 */
public final class CompanyStandard {

    /** In a sentence of its own, or no rule of work. */
    private static final Set<String> SAID_ELSEWHERE = Set.of("systemicShare", "weights", "score", "answerWithin");

    private final PolicyInForce policy;
    private final String language;
    private final Wording words;
    private final Decisions decisions;
    private final InForce inForce;
    private final StandardFrame frame;
    private final List<Block> blocks = new ArrayList<>();

    private CompanyStandard(Collection<Criterion> criteria, PolicyInForce policy, String language) {
        this.policy = policy;
        this.language = language;
        this.words = Wording.of(policy, language);
        this.decisions = new Decisions(policy, language);
        this.inForce = new InForce(criteria, policy, words);
        this.frame = new StandardFrame(policy, inForce, words);
    }

    /**
     * Writes the standard. It asks the policy and nothing else, and keeps nothing.
     *
     * @param criteria all that there are, in any order; those that are off are left out
     * @param policy in force for these criteria, as {@link io.crmrules.CrmChecker#policy} gives it
     * @param language {@code ru}, or {@code en} for every other one
     * @return equal for equal criteria and policies
     * @throws IllegalArgumentException when the policy was not put in force for one of the criteria; the message names
     *     it
     * @throws NullPointerException when an argument or one of the criteria is null
     */
    public static Document document(Collection<Criterion> criteria, PolicyInForce policy, String language) {
        CompanyStandard standard = new CompanyStandard(criteria, policy, language);
        standard.write();
        return new Document(standard.frame.title(), standard.words.language(), false, standard.blocks);
    }

    private void write() {
        blocks.addAll(frame.front());
        common();
        overview();
        int[] number = {1};
        inForce.byPosition().forEach((position, groups) -> {
            blocks.add(new Heading(2, words.of("position." + position)));
            groups.forEach((group, those) -> {
                blocks.add(new Heading(3, Groups.title(group, words)));
                those.forEach(criterion -> requirement(number[0]++, criterion));
            });
        });
        blocks.addAll(frame.back());
    }

    private void common() {
        List<Text> rules = new ArrayList<>();
        decisions.company().forEach((key, decision) -> {
            if (!SAID_ELSEWHERE.contains(key) && !decision.value().equals(words.of("none"))) {
                rules.add(told(decision));
            }
        });
        if (frame.gated()) {
            rules.add(Text.of(words.of("gate")));
        }
        rules.add(Text.of(words.of("systemic", words.text(policy.systemic().share()))));
        blocks.add(new Heading(2, words.of("common")));
        blocks.add(Items.of(rules));
    }

    private void overview() {
        blocks.add(new Heading(2, words.of("overview")));
        List<List<Text>> rows = new ArrayList<>();
        for (Criterion criterion : inForce.all()) {
            rows.add(List.of(
                    Text.of(String.valueOf(rows.size() + 1)),
                    Text.of(criterion.texts(language).title()),
                    Text.of(inForce.who(criterion)),
                    Text.of(words.name(inForce.worst(criterion))),
                    Text.of(inForce.cadence(criterion))));
        }
        if (rows.isEmpty()) {
            blocks.add(new Paragraph(Text.of(words.of("overview.empty"))));
        } else {
            List<String> head = List.of("number", "requirement", "answers", "severity", "cadence");
            blocks.add(new Table(head.stream().map(words::of).toList(), List.of(3, 22, 13, 9, 9), rows));
        }
    }

    private void requirement(int number, Criterion criterion) {
        RuleTexts texts = criterion.texts(language);
        blocks.add(new Heading(4, number + ". " + texts.title()));
        blocks.add(new Paragraph(Text.bold(Wording.capital(words.name(inForce.worst(criterion))) + ", "
                + inForce.cadence(criterion) + "; " + words.of("who", inForce.who(criterion)))));
        if (!texts.why().isEmpty()) {
            blocks.add(new Paragraph(Text.of(texts.why())));
        }
        List<Text> points = new ArrayList<>();
        add(points, "details", texts.details());
        points.addAll(limits(criterion));
        add(points, "remedy", texts.remedy());
        add(points, "consequence", texts.consequence());
        if (!points.isEmpty()) {
            blocks.add(Items.of(points));
        }
    }

    private void add(List<Text> points, String key, String told) {
        if (!told.isEmpty()) {
            points.add(Text.labelled(words.of(key), told));
        }
    }

    /** What the company decided, and where a pipeline differs. */
    private List<Text> limits(Criterion criterion) {
        List<Text> limits = new ArrayList<>();
        if (policy.enabled(criterion.id(), null)) {
            decisions.limits(criterion, null).values().forEach(decision -> limits.add(told(decision)));
            if (criterion.judgement().asksFields()) {
                decisions.requiredFields().values().forEach(decision -> limits.add(told(decision)));
            }
        }
        for (String pipeline : policy.pipelineOverrides(criterion.id())) {
            limits.add(Text.labelled(words.of("pipeline", words.called(pipeline)), own(criterion, pipeline)));
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

    private static Text told(Decision decision) {
        return Text.labelled(decision.label(), decision.value());
    }
}
