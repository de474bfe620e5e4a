package io.crmrules.examples.harness.preview;

import io.crmrules.Checklist;
import io.crmrules.CrmChecker;
import io.crmrules.Policy;
import io.crmrules.rule.Criterion;
import io.crmrules.rule.source.RuleException;
import io.crmrules.rule.source.RuleProblem;
import io.crmrules.rule.source.RuleSource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The rules that somebody wants to try.
 *
 * @param checklist those, and the shipped ones that they do not replace
 * @param ids of those
 * @param problems what is wrong with others beside them
 */
public record ChosenRules(Checklist checklist, List<String> ids, List<RuleProblem> problems) {

    private static final String DRL = ".drl";

    /**
     * The rule of a file, all rules of a folder, or the shipped criterion of this id.
     *
     * @throws RuleException when there is none that can be used; says why
     */
    public static ChosenRules of(String rule) {
        Checklist shipped = Checklist.standard();
        boolean known =
                shipped.sources().stream().anyMatch(source -> source.stem().equals(rule));
        if (known && !Files.exists(Path.of(rule))) {
            return new ChosenRules(shipped, List.of(rule), List.of());
        }
        Checklist own = own(Path.of(rule));
        List<String> stems = own.sources().stream().map(RuleSource::stem).toList();
        Checklist all = shipped.without(stems).and(own);
        try (CrmChecker checker =
                CrmChecker.builder().checklist(all).policy(quick(all)).build()) {
            List<String> ids = checker.criteria().stream()
                    .filter(criterion -> !criterion.origin().shipped())
                    .map(Criterion::id)
                    .toList();
            if (ids.isEmpty()) {
                throw new RuleException(checker.ruleProblems());
            }
            return new ChosenRules(all, ids, checker.ruleProblems());
        }
    }

    /** Own rules are compiled when they are loaded, whatever the policy says: of the others one is enough. */
    private static Policy quick(Checklist all) {
        return all.sources().stream()
                .filter(RuleSource::shipped)
                .findFirst()
                .map(source -> Policy.standard().only(List.of(source.stem())))
                .orElse(Policy.standard());
    }

    /** Whether this names rules rather than a policy. */
    public static boolean named(String name) {
        return name.endsWith(DRL) || Files.isDirectory(Path.of(name));
    }

    private static Checklist own(Path path) {
        if (!Files.isRegularFile(path)) {
            return Checklist.folder(path);
        }
        String name = String.valueOf(path.getFileName());
        if (!name.endsWith(DRL)) {
            throw new RuleException(List.of(new RuleProblem(
                    path.toString(), 0, "is no rule: its name does not end with .drl.", "Maybe rename it.")));
        }
        Path folder = path.toAbsolutePath().getParent();
        return Checklist.folder(folder == null ? path : folder).only(name.substring(0, name.length() - DRL.length()));
    }

    /** A checker of these rules and no others, also of those that are off by default. */
    public CrmChecker checker(Policy policy, String language) {
        return CrmChecker.builder()
                .checklist(checklist)
                .policy(policy.only(ids))
                .language(language)
                .build();
    }
}
