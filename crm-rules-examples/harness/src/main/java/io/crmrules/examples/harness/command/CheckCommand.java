package io.crmrules.examples.harness.command;

import io.crmrules.CrmChecker;
import io.crmrules.examples.harness.command.action.ActionOptions;
import io.crmrules.examples.harness.command.desk.DeskOptions;
import io.crmrules.examples.harness.command.history.Chronicle;
import io.crmrules.examples.harness.command.history.HistoryOptions;
import io.crmrules.examples.harness.command.option.AgainstOptions;
import io.crmrules.examples.harness.command.option.AsOf;
import io.crmrules.examples.harness.command.option.ReaderOptions;
import io.crmrules.examples.harness.command.option.RuleOptions;
import io.crmrules.examples.harness.command.todo.TodoOptions;
import io.crmrules.examples.harness.console.ConsoleSummary;
import io.crmrules.examples.harness.console.Progress;
import io.crmrules.examples.harness.export.ExportReader;
import io.crmrules.examples.harness.export.ReadingOptions;
import io.crmrules.examples.harness.output.Portion;
import io.crmrules.examples.harness.output.Unread;
import io.crmrules.examples.harness.trust.ChildState;
import io.crmrules.model.CrmStream;
import io.crmrules.policy.Cadence;
import io.crmrules.policy.Severity;
import io.crmrules.report.Masking;
import io.crmrules.report.Masks;
import io.crmrules.report.PersonalData;
import io.crmrules.report.RunSummary;
import io.crmrules.report.Violation;
import io.crmrules.report.ViolationReport;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks an export and says what is not in order. */
@Command(name = "check", sortOptions = false, description = "Checks an export of a CRM and says what is not in order.")
@SuppressWarnings("NullAway.Init") // picocli sets the fields
public class CheckCommand implements Callable<Integer> {

    @Parameters(
            paramLabel = "EXPORT",
            description =
                    "a snapshot file (JSON, NDJSON), a folder of amoCRM, Bitrix24, HubSpot or Pipedrive API answers, or"
                            + " Salesforce's tables")
    private Path export;

    @Mixin
    private ReaderOptions reading;

    @Mixin
    private PolicyOptions policyOptions;

    @Mixin
    private RuleOptions rules;

    @Option(
            names = "--as-of",
            paramLabel = "TIME",
            description =
                    "the moment to speak of, e.g. 2026-11-20T18:05:00+03:00; by default when the export was taken")
    private @Nullable String asOf;

    @Option(
            names = "--cadence",
            paramLabel = "NAME",
            defaultValue = "MONTHLY",
            description = "INSTANT, DAY_END, WEEKLY or MONTHLY (the default: everything)")
    private Cadence cadence;

    @Mixin
    private ResultOptions results;

    @Option(
            names = "--report",
            paramLabel = "NAME",
            split = ",",
            description =
                    "which reports to write: json, xlsx, html, csv, junit, md, txt (a digest for chats), score (how"
                            + " scores came about)")
    private List<String> reports = List.of();

    @Option(
            names = "--fail-on",
            paramLabel = "SEVERITY",
            defaultValue = "INFO",
            description =
                    "from which severity of open violations on to end with 1: CRITICAL, MAJOR, MINOR or INFO (the default: any)")
    private Severity failOn;

    @Option(
            names = "--pii",
            paramLabel = "none|mask|full",
            defaultValue = "full",
            description = "what results tell of people: all, numbers for names and no texts, nothing of customers")
    private PersonalData pii;

    @Mixin
    private TodoOptions todo;

    @Mixin
    private ActionOptions actions;

    @Mixin
    private DeskOptions desk;

    @Mixin
    private HistoryOptions history;

    @Mixin
    private AgainstOptions against;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        ReportFiles files = ReportFiles.asked(reports, results.out(), line());
        todo.prepare();
        desk.prepare(pii, line());
        if (needsHistory() && !history.any()) {
            throw new ParameterException(line(), "Missing required option: '--history=FILE|JDBC-URL'");
        }
        ExportReader reader = reading.of(export, line());
        try (CrmChecker checker = checker();
                CountedDeals crm = open(reader, checker);
                Chronicle chronicle = history.open(
                        checker.policy(), crm.reference(), results.language().name(), line())) {
            ViolationReport found = check(checker, crm, chronicle);
            ViolationReport shown = Masking.of(pii, results.language().name()).compared(compared(chronicle, found));
            Portion told = todo.portion(shown, chronicle.past(shown), checker, crm::snapshot, line());
            ViolationReport report = told.report();
            boolean nothingRead = crm.read().nothingOf(report);
            Remarks remarks = new Remarks(checker, results.language(), line().getErr());
            remarks.rules(found);
            remarks.input(export, crm, report, nothingRead);
            new ConsoleSummary(told, crm.read(), results.language().name(), line().getOut()).print();
            against.tell(found, checker, policyOptions::named, crm::snapshot, line().getOut());
            boolean written = files.write(told, results.language());
            actions.write(report, checker.policy(), reader.name());
            desk.write(told, checker.policy(), chronicle.judged());
            Path pack = todo.write(told, checker);
            if (pack != null) {
                line().getOut().println(results.language().words().of("pack.written", pack.toAbsolutePath()));
            }
            boolean unreadable = !checker.ruleProblems().isEmpty() || nothingRead || !crm.complete();
            int exitCode = exitCode(report, unreadable || chronicle.misread());
            return chronicle.kept(line().getErr()) && written
                    ? exitCode
                    : ExitCodes.first(ExitCodes.NOT_WRITTEN, exitCode);
        }
    }

    /** Whether the command makes no sense without. */
    protected boolean needsHistory() {
        return false;
    }

    /** What was found, with what the runs before say of it. */
    protected ViolationReport compared(Chronicle chronicle, ViolationReport found) {
        return chronicle.compared(found);
    }

    /** For messages about what was given to the command. */
    protected CommandLine line() {
        return spec.commandLine();
    }

    private CrmChecker checker() {
        CrmChecker checker = rules.in(CrmChecker.builder()
                        .policy(policyOptions.policy())
                        .cadence(cadence)
                        .personalData(pii)
                        .language(results.language().name()))
                .build();
        ChildState.free();
        return checker;
    }

    private CountedDeals open(ExportReader reader, CrmChecker checker) throws IOException {
        ReadingOptions options =
                new ReadingOptions(moment(checker), checker.policy().zone(), reading.mapping());
        CrmStream crm = desk.heard(reader.read(export, options), moment(checker), checker.policy());
        return new CountedDeals(crm, todo.foresees() || against.asked());
    }

    /** The moment that was asked for, null when none was. */
    private @Nullable Instant moment(CrmChecker checker) {
        return asOf == null
                ? null
                : AsOf.parse(asOf, checker.policy().zone(), line()).toInstant();
    }

    private ViolationReport check(CrmChecker checker, CountedDeals crm, Chronicle chronicle) {
        Instant asked = moment(checker);
        Instant moment = asked == null ? crm.reference().takenAt() : asked;
        List<Violation> violations = new ArrayList<>();
        ChildState.busy(0);
        try (Progress progress = Progress.onTerminal(violations::add)) {
            RunSummary summary = checker.check(
                    chronicle.heard(crm, Masks.of(pii, results.language().name())), moment, chronicle.heard(progress));
            return new ViolationReport(summary, violations);
        } finally {
            ChildState.free();
        }
    }

    private static boolean lost(ViolationReport report) {
        return new Unread(report.summary()).any();
    }

    /** Of several the first: what failed, what could not be read, what is open. What is settled is for the review. */
    private int exitCode(ViolationReport report, boolean unreadable) {
        if (report.summary().incomplete()) {
            return ExitCodes.RULE_FAILED;
        } else if (unreadable || lost(report)) {
            return ExitCodes.UNREADABLE;
        }
        return report.counting().open().atLeast(failOn).isEmpty() ? ExitCodes.CLEAN : ExitCodes.VIOLATIONS;
    }
}
