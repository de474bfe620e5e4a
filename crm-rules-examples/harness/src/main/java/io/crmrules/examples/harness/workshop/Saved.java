package io.crmrules.examples.harness.workshop;

import io.crmrules.rule.source.RuleSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What somebody has saved of a rule.
 *
 * @param rule the rule with its texts
 * @param cases its worked cases, empty without
 */
record Saved(RuleSource rule, String cases) {

    static Saved of(RuleSource rule) {
        Path drl = Path.of(rule.origin());
        return new Saved(rule, content(drl.resolveSibling(rule.stem() + ".cases.yaml")));
    }

    /** What cannot be read is told by whoever runs the cases. */
    private static String content(Path file) {
        try {
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (IOException unreadable) {
            return String.valueOf(unreadable.getMessage());
        }
    }
}
