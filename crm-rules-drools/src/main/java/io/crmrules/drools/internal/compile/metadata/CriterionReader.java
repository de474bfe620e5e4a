package io.crmrules.drools.internal.compile.metadata;

import io.crmrules.drools.internal.compile.drl.Vocabulary;
import io.crmrules.policy.CriterionSpec;
import io.crmrules.rule.Criterion;
import io.crmrules.rule.CriterionBuilder;
import io.crmrules.rule.source.RuleFlaw;
import io.crmrules.rule.source.RuleProblem;
import io.crmrules.rule.source.RuleSource;
import io.crmrules.rule.source.RuleTexts;
import io.crmrules.support.Hints;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.drools.drl.ast.descr.RuleDescr;
import org.jspecify.annotations.Nullable;

/** Reads a criterion's metadata from the annotations of its rule. */
public final class CriterionReader {

    private static final Set<String> KNOWN = new TreeSet<>(Set.of(
            "severity",
            "scope",
            "cadence",
            "judges",
            "requires",
            "absence",
            "facts",
            "target",
            "graded",
            "unsaid",
            "idle",
            "misplaced",
            "needs",
            "parameters",
            "terms",
            "enabled",
            "since",
            "per",
            "actor",
            "follows",
            "settled",
            "answers",
            "cause",
            "action",
            "field",
            "source",
            "title",
            "message"));

    private final RuleSource source;
    private final RuleDescr rule;
    private final List<RuleProblem> problems;
    private final Annotations annotations;

    public CriterionReader(RuleSource source, RuleDescr rule, List<RuleProblem> problems) {
        this.source = source;
        this.rule = rule;
        this.problems = problems;
        this.annotations = new Annotations(source, rule, problems);
    }

    /** The criterion; null when an annotation is wrong. */
    @Nullable
    public Criterion read() {
        int before = problems.size();
        refuseUnknown();
        CriterionSpec spec = new SpecReader(source, rule, problems, annotations).read();
        if (spec == null) {
            return null;
        }
        Vocabulary known = new Vocabulary(source.drl());
        CriterionBuilder criterion = Criterion.builder(spec)
                .sources(annotations.listed("source"))
                .group(source.group())
                .shipped(source.shipped())
                .texts(texts());
        new JudgementReader(annotations, known, spec).read(criterion);
        new TellingReader(annotations, known).read(criterion);
        return problems.size() == before ? criterion.build() : null;
    }

    private Map<String, RuleTexts> texts() {
        if (!source.texts().isEmpty()) {
            return source.texts();
        }
        String title = annotations.text("title").isEmpty() ? rule.getName() : annotations.text("title");
        String message = annotations.text("message").isEmpty() ? title : annotations.text("message");
        return Map.of("en", RuleTexts.builder(title, message).build());
    }

    private void refuseUnknown() {
        for (String name : annotations.names()) {
            if (!KNOWN.contains(name)) {
                annotations.problem(name, RuleFlaw.NO_ANNOTATION, Hints.nearest(name, KNOWN), name);
            }
        }
    }
}
