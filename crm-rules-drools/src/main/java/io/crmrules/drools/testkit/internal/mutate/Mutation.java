package io.crmrules.drools.testkit.internal.mutate;

import io.crmrules.Checklist;
import io.crmrules.drools.internal.compile.tree.Refusal;
import io.crmrules.drools.testkit.internal.CaseFile;
import io.crmrules.drools.testkit.internal.RuleCase;
import io.crmrules.drools.testkit.internal.run.CaseRunner;
import io.crmrules.policy.PolicyException;
import io.crmrules.rule.source.RuleException;
import io.crmrules.rule.source.RuleSource;
import io.crmrules.rule.source.Trust;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Runs the cases of a rule on the rule with one thing wrong, and with another. */
public final class Mutation {

    private final RuleSource rule;
    private final Checklist others;
    private final List<RuleCase> cases;

    /**
     * @param rule as its author wrote it
     * @param all the rules among which it is
     * @param file its cases
     */
    public Mutation(RuleSource rule, Checklist all, CaseFile file) {
        this.rule = rule;
        this.others = all.without(List.of(rule.stem()));
        this.cases = file.cases().stream()
                .sorted(Comparator.comparing(worked -> worked.violated().isEmpty()))
                .toList();
    }

    /** A mutant that could be run, and whether a case noticed. */
    public record Fate(int line, String name, boolean killed) {}

    /** That of each mutant, in the order of the file; what does not load tells nothing and is left out. */
    public List<Fate> fates() {
        List<Edit> edits;
        try {
            edits = Edits.of(rule.drl());
        } catch (Refusal e) {
            return List.of(); // more than the language of rules of others: nobody knows what to change
        }
        return edits.stream().flatMap(this::fate).toList();
    }

    private Stream<Fate> fate(Edit edit) {
        RuleSource mutant = new RuleSource(
                rule.stem(), rule.origin(), rule.group(), edit.in(rule.drl()), rule.texts(), Trust.SHIPPED);
        try (CaseRunner runner = new CaseRunner(rule.stem(), others.and(Checklist.of(List.of(mutant))))) {
            boolean killed = cases.stream().anyMatch(worked -> !runner.agrees(worked));
            return Stream.of(new Fate(edit.line(), edit.name(), killed));
        } catch (RuleException | PolicyException | IllegalStateException e) {
            return Stream.empty();
        }
    }
}
