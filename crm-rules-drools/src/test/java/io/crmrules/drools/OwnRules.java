package io.crmrules.drools;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A folder of rules that a company has written itself. */
public final class OwnRules {

    public static final String HEADER = """
            package io.crmrules.checklist

            import io.crmrules.model.*
            import io.crmrules.rule.*
            import io.crmrules.drools.BadWords
            global io.crmrules.rule.Check check
            global io.crmrules.rule.Violations violations

            """;

    private final Path folder;

    public OwnRules(Path folder) {
        this.folder = folder;
    }

    public Path folder() {
        return folder;
    }

    /** A rule with this condition and consequence; its name is on line 9, its condition on line 11. */
    public OwnRules rule(String name, String condition, String consequence) {
        return file(
                name + ".drl",
                HEADER + "rule \"" + name + "\"\nwhen\n    " + condition + "\nthen\n    " + consequence + "\nend\n");
    }

    /** A rule that reports the deal. */
    public OwnRules rule(String name, String condition) {
        return rule(name, condition, "violations.report( $deal );");
    }

    public OwnRules file(String name, String content) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, content);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
