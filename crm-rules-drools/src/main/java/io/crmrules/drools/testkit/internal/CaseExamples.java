package io.crmrules.drools.testkit.internal;

import io.crmrules.document.Example;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The examples among the worked cases of a rule: those that have a Russian name. */
final class CaseExamples {

    private static final Pattern NAME = Pattern.compile("name(_ru)?:.*");
    private static final Pattern NOW = Pattern.compile("now:[^#]*");

    private final CaseFile file;
    private final List<String> lines;

    private CaseExamples(CaseFile file) {
        this.file = file;
        this.lines = file.text()
                .lines()
                .takeWhile(line -> !line.startsWith("equivalent:"))
                .toList();
    }

    static List<Example> of(CaseFile file) {
        CaseExamples examples = new CaseExamples(file);
        List<Example> marked = new ArrayList<>();
        for (int i = 0; i < file.cases().size(); i++) {
            RuleCase each = file.cases().get(i);
            if (!each.nameRu().isEmpty() && each.problems().isEmpty()) {
                marked.add(
                        new Example(Map.of("en", each.name(), "ru", each.nameRu()), outcome(each), examples.yaml(i)));
            }
        }
        return marked;
    }

    private static Example.Outcome outcome(RuleCase worked) {
        if (worked.holds()) {
            return Example.Outcome.HOLDS;
        }
        return worked.violated().isEmpty() ? Example.Outcome.NOT_CHECKABLE : Example.Outcome.VIOLATED;
    }

    /** The moment of the check and the lines from the case's own to the next case's, without names and comments. */
    private String yaml(int index) {
        int begin = file.cases().get(index).line() - 1;
        int end = index + 1 < file.cases().size() ? file.cases().get(index + 1).line() - 1 : lines.size();
        int indent = lines.get(begin).indexOf('-') + 1;
        List<String> own = lines.subList(begin, end).stream()
                .filter(line -> !line.isBlank() && !line.strip().startsWith("#"))
                .map(line -> line.substring(Math.min(indent, line.length())))
                .map(line -> line.startsWith(" ") ? line.substring(1) : line)
                .filter(line -> !NAME.matcher(line).matches())
                .toList();
        boolean dated = own.stream().anyMatch(line -> line.startsWith("now:"));
        return (dated ? "" : usualNow()) + String.join("\n", own);
    }

    private String usualNow() {
        return lines.stream()
                .map(NOW::matcher)
                .filter(Matcher::lookingAt)
                .findFirst()
                .map(now -> now.group().strip() + "\n")
                .orElse("");
    }
}
