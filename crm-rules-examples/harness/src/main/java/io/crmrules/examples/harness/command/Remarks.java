package io.crmrules.examples.harness.command;

import io.crmrules.CrmChecker;
import io.crmrules.examples.harness.output.Unread;
import io.crmrules.examples.harness.preview.Preview;
import io.crmrules.examples.harness.preview.PreviewText;
import io.crmrules.examples.harness.text.Printable;
import io.crmrules.report.ViolationReport;
import java.io.PrintWriter;
import java.nio.file.Path;

/** What a check says to the standard error: what its exit code is due to, and what is to be doubted. */
final class Remarks {

    private final CrmChecker checker;
    private final Language language;
    private final PrintWriter err;

    Remarks(CrmChecker checker, Language language, PrintWriter err) {
        this.checker = checker;
        this.language = language;
        this.err = err;
    }

    /** Of own rules those that cannot be used, and those that hit nearly everything: that is perhaps not what was meant. */
    void rules(ViolationReport found) {
        checker.ruleProblems().forEach(problem -> err.println(Printable.lines(problem.text(language.name()))));
        PreviewText text = new PreviewText(found, checker.policy().zone(), err);
        Preview.of(found).stream()
                .filter(preview -> !preview.result().criterion().origin().shipped())
                .forEach(text::doubt);
    }

    /** What of the export could not be read, or judged. */
    void input(Path export, CountedDeals crm, ViolationReport report, boolean nothingRead) {
        if (nothingRead) {
            err.println("No deal of " + export + " could be read; the problems of the input say why.");
        } else if (crm.complete() && new Unread(report.summary()).any()) {
            err.println("Not all of " + export + " could be read; the problems of the input say what.");
        }
        if (!crm.complete()) {
            err.println(export + " breaks off; what was lost is not in these results.");
        }
        if (report.summary().incomplete()) {
            err.println("A rule failed or was stopped: some of its verdicts are not known.");
        }
    }
}
