package io.crmrules.drools.testkit.internal;

import io.crmrules.rule.source.RuleProblem;
import io.crmrules.support.yaml.YamlNode;
import io.crmrules.support.yaml.YamlReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The worked cases beside a rule.
 *
 * @param cases in the order of the file, the broken ones included
 * @param problems what is wrong with the file as a whole
 * @param text as their author wrote them
 */
public record CaseFile(List<RuleCase> cases, List<RuleProblem> problems, String text) {

    /** What the names of such files end with. */
    public static final String SUFFIX = ".cases.yaml";

    private static final List<String> KEYS = List.of("now", "cases");

    /** A rule that has none. */
    static CaseFile none() {
        return new CaseFile(List.of(), List.of(), "");
    }

    /** Reads a file. */
    static CaseFile read(Path file) {
        CaseProblems problems = new CaseProblems();
        YamlNode root = YamlReader.read(file, file.toString(), problems);
        return read(root, root.isNothing() ? "" : CaseFiles.text(file), problems);
    }

    /** Reads a text that stands in {@code file}. */
    static CaseFile read(String text, String file) {
        CaseProblems problems = new CaseProblems();
        return read(YamlReader.read(text, file, problems), text, problems);
    }

    private static CaseFile read(YamlNode root, String text, CaseProblems problems) {
        Map<String, YamlNode> entries = root.map(KEYS);
        YamlNode now = entries.get("now");
        YamlNode listed = entries.get("cases");
        List<YamlNode> items = listed == null ? List.of() : listed.list();
        List<RuleProblem> ofTheFile = new ArrayList<>(problems.take());
        if (items.isEmpty() && ofTheFile.isEmpty()) {
            root.complain("has no cases", "Maybe 'cases:' with a list under it.");
            ofTheFile.addAll(problems.take());
        }
        List<RuleCase> cases = new ArrayList<>();
        for (YamlNode item : items) {
            cases.add(new CaseReader(item, now, problems).read());
        }
        return new CaseFile(List.copyOf(cases), List.copyOf(ofTheFile), text);
    }
}
