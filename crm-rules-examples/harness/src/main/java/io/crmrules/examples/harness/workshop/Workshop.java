package io.crmrules.examples.harness.workshop;

import io.crmrules.Checklist;
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
import io.crmrules.rule.source.RuleSource;
import io.crmrules.support.Words;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Looks at a folder of rules: what is wrong, what its cases say, whom it would hit, and what differs from the look before.
 * A rule that was not saved since is not looked at again.
 */
public final class Workshop {

    private final Path folder;
    private final CrmSnapshot crm;
    private final Instant moment;
    private final Policy policy;
    private final String language;
    private final Words words;
    private final Map<String, Seen> seen = new HashMap<>();
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
        sections.sort(Comparator.comparing(Section::mood).reversed()); // stable: else in the order of the ids
        String took = String.valueOf(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun));
        looks++;
        String headline = words.of("look", String.valueOf(looks), took, Printable.line(folder.toString()));
        return new Look(looks, headline, sections);
    }

    private List<Section> sections() {
        try {
            Checklist own = Checklist.folder(folder);
            List<Section> sections =
                    new ArrayList<>(own.problems().stream().map(this::broken).toList());
            own.sources().forEach(source -> sections.addAll(sections(source)));
            return sections;
        } catch (RuleException e) {
            return broken(e);
        }
    }

    private List<Section> broken(RuleException e) {
        return e.problems().stream().map(this::broken).toList();
    }

    private Section broken(RuleProblem problem) {
        return new Section(Printable.line(problem.file()), Section.Mood.BAD, lines(problem.text(language)));
    }

    private List<Section> sections(RuleSource source) {
        Saved saved = Saved.of(source);
        Seen before = seen.get(source.stem());
        Seen now = before != null && before.saved().equals(saved) ? before.again() : tried(source, saved, before);
        seen.put(source.stem(), now);
        return now.told();
    }

    private Seen tried(RuleSource source, Saved saved, @Nullable Seen before) {
        ViolationReport last = before == null ? null : before.report();
        try {
            ChosenRules chosen = ChosenRules.of(source.origin());
            CasesReport cases = RuleCases.verify(folder, source.stem());
            try (CrmChecker checker = chosen.checker(policy, language)) {
                ViolationReport report = checker.check(crm, moment);
                RuleSections texts =
                        new RuleSections(report, cases, checker.policy().zone(), words);
                Section section = texts.of(Preview.of(report).get(0));
                return new Seen(saved, report, List.of(section), texts.difference(last));
            }
        } catch (RuleException e) {
            return new Seen(saved, last, broken(e), List.of());
        } catch (PolicyException e) {
            Section section = new Section(source.stem(), Section.Mood.BAD, lines(String.valueOf(e.getMessage())));
            return new Seen(saved, last, List.of(section), List.of());
        }
    }

    private static List<String> lines(String text) {
        return Printable.lines(text).lines().toList();
    }
}
