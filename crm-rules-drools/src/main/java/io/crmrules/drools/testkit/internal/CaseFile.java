package io.crmrules.drools.testkit.internal;

import io.crmrules.rule.source.RuleProblem;
import io.crmrules.support.yaml.YamlNode;
import io.crmrules.support.yaml.YamlReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The worked cases beside a rule.
 *
 * @param cases in the order of the file, the broken ones included
 * @param problems what is wrong with the file as a whole
 * @param equivalent the mutants of the rule that cannot be told from it, by name, and why
 * @param text as their author wrote them
 */
public record CaseFile(List<RuleCase> cases, List<RuleProblem> problems, Map<String, String> equivalent, String text) {

    /** What the names of such files end with. */
    public static final String SUFFIX = ".cases.yaml";

    private static final List<String> KEYS = List.of("now", "cases", "equivalent");

    /** A rule that has none. */
    static CaseFile none() {
        return new CaseFile(List.of(), List.of(), Map.of(), "");
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
        Map<String, String> equivalent = equivalent(entries.get("equivalent"));
        List<RuleProblem> ofTheFile = new ArrayList<>(problems.take());
        if (items.isEmpty() && ofTheFile.isEmpty()) {
            root.complain("has no cases", "Maybe 'cases:' with a list under it.");
            ofTheFile.addAll(problems.take());
        }
        List<RuleCase> cases = new ArrayList<>();
        for (YamlNode item : items) {
            cases.add(new CaseReader(item, now, problems).read());
        }
        return new CaseFile(List.copyOf(cases), List.copyOf(ofTheFile), equivalent, text);
    }

    private static Map<String, String> equivalent(@Nullable YamlNode listed) {
        Map<String, String> equivalent = new LinkedHashMap<>();
        for (YamlNode item : listed == null ? List.<YamlNode>of() : listed.list()) {
            Map<String, YamlNode> entry = item.map(List.of("mutant", "reason"));
            YamlNode mutant = entry.get("mutant");
            YamlNode reason = entry.get("reason");
            if (mutant == null || reason == null) {
                item.complain("names no mutant with a reason", "Maybe { mutant: open without !, reason: ... }.");
            } else {
                equivalent.put(mutant.text(), reason.text());
            }
        }
        return equivalent;
    }
}
