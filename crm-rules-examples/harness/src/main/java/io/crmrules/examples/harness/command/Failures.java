package io.crmrules.examples.harness.command;

import io.crmrules.examples.harness.export.mapping.MappingException;
import io.crmrules.examples.harness.file.FileFault;
import io.crmrules.examples.harness.file.NotWrittenException;
import io.crmrules.examples.harness.file.ScratchFileException;
import io.crmrules.examples.harness.text.Printable;
import io.crmrules.history.HistoryException;
import io.crmrules.policy.PolicyException;
import io.crmrules.report.Masking;
import io.crmrules.report.PersonalData;
import io.crmrules.rule.source.RuleException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what stopped a command, without a stack trace, and with which exit code. */
public final class Failures implements IExecutionExceptionHandler, IParameterExceptionHandler {

    @Override
    public int handleParseException(ParameterException failure, String[] args) {
        CommandLine line = failure.getCommandLine();
        PrintWriter err = line.getErr();
        err.println(Printable.lines(failure.getMessage()));
        if (!UnmatchedArgumentException.printSuggestions(failure, err)) {
            err.println("See: " + line.getCommandSpec().qualifiedName() + " --help");
        }
        return ExitCodes.USAGE;
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine line, ParseResult parsed) {
        if (failure instanceof PolicyException || failure instanceof MappingException) {
            return told(line, failure.getMessage(), ExitCodes.USAGE);
        } else if (failure instanceof RuleException || failure instanceof HistoryException) {
            return told(line, failure.getMessage(), ExitCodes.UNREADABLE);
        } else if (failure instanceof NotWrittenException) {
            return told(line, failure.getMessage(), ExitCodes.NOT_WRITTEN);
        } else if (failure instanceof IOException unreadable) {
            return told(line, FileFault.text(unreadable), ExitCodes.UNREADABLE);
        } else if (failure instanceof ScratchFileException) {
            return told(line, failure.getMessage(), ExitCodes.UNREADABLE);
        } else if (failure instanceof UncheckedIOException unreadable) {
            return told(line, unreadable.getMessage(), ExitCodes.UNREADABLE);
        }
        return told(
                line,
                "This should not have happened: " + failure + ". Maybe report it, with the command that you gave.",
                ExitCodes.BROKEN);
    }

    /** Says that the machine gave up. */
    public static int outOfMemory(PrintWriter err) {
        err.println("The memory does not suffice. Maybe give Java more: java -Xmx4g -jar crm-rules.jar ...");
        return ExitCodes.BROKEN;
    }

    /**
     * Says when the standard output did not take all of the results.
     *
     * @param exitCode of the command
     * @return the exit code then
     */
    public static int written(PrintWriter out, PrintWriter err, int exitCode) {
        if (!out.checkError()) {
            return exitCode;
        }
        err.println("The standard output did not take all of the results: it is closed, or its disk is full.");
        return ExitCodes.first(ExitCodes.NOT_WRITTEN, exitCode);
    }

    /** Without what it quotes of the input where nothing may be told of people. */
    private static int told(CommandLine line, @Nullable String message, int exitCode) {
        PersonalData told = line.getParseResult().matchedOptionValue("--pii", PersonalData.FULL);
        String shown = message == null || told == PersonalData.FULL ? message : Masking.redacted(message);
        line.getErr().println(Printable.lines(shown));
        return exitCode;
    }
}
