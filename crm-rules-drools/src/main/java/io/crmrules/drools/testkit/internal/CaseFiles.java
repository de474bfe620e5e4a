package io.crmrules.drools.testkit.internal;

import io.crmrules.rule.source.RuleProblem;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Finds the cases beside rules. */
final class CaseFiles {

    private static final String DRL = ".drl";
    private static final int DEPTH = 8;

    private CaseFiles() {}

    /** The cases of a shipped rule. */
    static CaseFile shipped(String drl) {
        String resource = cases(drl);
        try (InputStream in = CaseFiles.class.getClassLoader().getResourceAsStream(resource)) {
            return in == null
                    ? CaseFile.none()
                    : CaseFile.read(new String(in.readAllBytes(), StandardCharsets.UTF_8), resource);
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }

    /** The cases beside a rule of a folder. */
    static CaseFile beside(Path drl) {
        Path file = Path.of(cases(drl.toString()));
        return Files.exists(file, LinkOption.NOFOLLOW_LINKS) ? CaseFile.read(file) : CaseFile.none();
    }

    /** The text of a file that was read as YAML before. */
    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }

    /** What is wrong with cases that no rule stands beside. */
    static List<RuleProblem> orphans(Path folder) {
        try (Stream<Path> walk = Files.walk(folder, DEPTH)) {
            return walk.filter(file -> file.toString().endsWith(CaseFile.SUFFIX) && !Files.exists(rule(file)))
                    .sorted()
                    .map(CaseFiles::orphan)
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            return List.of(new RuleProblem(folder.toString(), 0, "cannot be listed (" + e.getMessage() + ").", ""));
        }
    }

    private static RuleProblem orphan(Path file) {
        return new RuleProblem(
                file.toString(),
                0,
                "has no rule beside it.",
                "Maybe " + rule(file).getFileName() + " was renamed or is missing.");
    }

    private static Path rule(Path cases) {
        String name = cases.toString();
        return Path.of(name.substring(0, name.length() - CaseFile.SUFFIX.length()) + DRL);
    }

    private static String cases(String drl) {
        return drl.substring(0, drl.length() - DRL.length()) + CaseFile.SUFFIX;
    }
}
