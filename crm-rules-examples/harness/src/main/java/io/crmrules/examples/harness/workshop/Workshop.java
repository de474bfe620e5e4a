package io.crmrules.examples.harness.workshop;

import io.crmrules.CrmChecker;
import io.crmrules.Policy;
import io.crmrules.drools.testkit.CasesReport;
import io.crmrules.drools.testkit.RuleCases;
import io.crmrules.examples.harness.preview.ChosenRules;
import io.crmrules.examples.harness.preview.Preview;
import io.crmrules.examples.harness.text.Printable;
import io.crmrules.examples.harness.text.Vocabulary;
import io.crmrules.model.CrmSnapshot;
import io.crmrules.policy.PolicyException;
import io.crmrules.report.ViolationReport;
import io.crmrules.rule.source.RuleException;
import io.crmrules.rule.source.RuleProblem;
import io.crmrules.support.Words;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Looks at a folder of rules: what is wrong, what its cases say, whom it would hit, and what differs from the look before. */
public final class Workshop {

    private final Path folder;
    private final CrmSnapshot crm;
    private final Instant moment;
    private final Policy policy;
    private final String language;
    private final Words words;
    private @Nullable ViolationReport before;
    private int looks;

    /** @param crm whom the rules are tried on */
    public Workshop(Path folder, CrmSnapshot crm, Instant moment, Policy policy, String language) {
        this.folder = folder;
        this.crm = crm;
        this.moment = moment;
        this.policy = policy;
        this.language = language;
        this.words = Vocabulary.of(language, Workshop.class);
    }

    /** Looks at it now. Whatever is wrong is part of the answer. */
    public Look look() {
        long begun = System.nanoTime();
        List<Section> sections = new ArrayList<>(sections());
        sections.sort(Comparator.comparing(Section::mood).reversed());
        String took = String.valueOf(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun));
        looks++;
        String headline = words.of("look", String.valueOf(looks), took, Printable.line(folder.toString()));
        return new Look(looks, headline, sections);
    }

    private List<Section> sections() {
        try {
            ChosenRules chosen = ChosenRules.of(folder.toString());
            List<Section> sections =
                    new ArrayList<>(chosen.problems().stream().map(this::broken).toList());
            sections.addAll(tried(chosen));
            return sections;
        } catch (RuleException e) {
            return e.problems().stream().map(this::broken).toList();
        } catch (PolicyException e) {
            return List.of(new Section(words.of("policy"), Section.Mood.BAD, lines(String.valueOf(e.getMessage()))));
        }
    }

    private Section broken(RuleProblem problem) {
        return new Section(Printable.line(problem.file()), Section.Mood.BAD, lines(problem.toString()));
    }

    private List<Section> tried(ChosenRules chosen) {
        CasesReport cases = RuleCases.verify(folder);
        try (CrmChecker checker = chosen.checker(policy, language)) {
            ViolationReport report = checker.check(crm, moment);
            RuleSections sections =
                    new RuleSections(report, before, cases, checker.policy().zone(), words);
            List<Section> all = Preview.of(report).stream().map(sections::of).toList();
            before = report;
            return all;
        }
    }

    private static List<String> lines(String text) {
        return Printable.lines(text).lines().toList();
    }
}
