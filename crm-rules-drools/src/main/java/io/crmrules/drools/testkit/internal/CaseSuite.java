package io.crmrules.drools.testkit.internal;

import io.crmrules.Checklist;
import io.crmrules.document.Example;
import io.crmrules.drools.internal.compile.RuleBook;
import io.crmrules.rule.Criterion;
import io.crmrules.rule.source.RuleProblem;
import io.crmrules.rule.source.RuleSource;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Rules with the cases beside them. */
public final class CaseSuite {

    private final Checklist all;
    private final Map<String, CaseFile> files = new LinkedHashMap<>();
    private final List<RuleProblem> problems = new ArrayList<>();

    private CaseSuite(Checklist all) {
        this.all = all;
    }

    /** The criteria of the library, which {@code shipped} has. */
    public static CaseSuite shipped(Checklist shipped) {
        CaseSuite suite = new CaseSuite(shipped);
        shipped.sources().forEach(source -> suite.files.put(source.stem(), CaseFiles.shipped(source.origin())));
        return suite;
    }

    /** The rules of a folder, which may be changed copies of the shipped ones. */
    public static CaseSuite ofFolder(Path folder, Checklist shipped) {
        CaseSuite suite = of(Checklist.folder(folder), shipped);
        suite.problems.addAll(CaseFiles.orphans(folder));
        return suite;
    }

    /** Rules that were read from files, which may be changed copies of the shipped ones. */
    public static CaseSuite of(Checklist own, Checklist shipped) {
        List<String> copied = own.sources().stream().map(RuleSource::stem).toList();
        CaseSuite suite = new CaseSuite(shipped.without(copied).and(own));
        Set<String> usable = suite.usable();
        for (RuleSource source : own.sources()) {
            CaseFile cases = CaseFiles.beside(Path.of(source.origin()));
            if (usable.contains(source.stem())) {
                suite.files.put(source.stem(), cases);
            }
        }
        return suite;
    }

    /** The cases of each criterion, also of those that have none. */
    public Map<String, CaseFile> files() {
        return files;
    }

    /** Of each criterion those that stand in the reference. */
    public Map<String, List<Example>> examples() {
        Map<String, List<Example>> examples = new LinkedHashMap<>();
        files.forEach((criterion, file) -> examples.put(criterion, CaseExamples.of(file)));
        return examples;
    }

    /** What is wrong with the rules and with the files, cases aside. */
    public List<RuleProblem> problems() {
        List<RuleProblem> found = new ArrayList<>(problems);
        files.values().forEach(file -> found.addAll(file.problems()));
        return found;
    }

    /** The rules among which those of the {@link #files()} are. */
    public Checklist checklist() {
        return all;
    }

    /** The own rules that compile; what is wrong with the others is noted. */
    private Set<String> usable() {
        RuleBook book = new RuleBook(all);
        problems.addAll(book.problems());
        return book.criteria().stream()
                .filter(criterion -> !criterion.origin().shipped())
                .map(Criterion::id)
                .collect(Collectors.toSet());
    }
}
