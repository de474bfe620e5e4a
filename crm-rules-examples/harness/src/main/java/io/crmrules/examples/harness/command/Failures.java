package io.crmrules.examples.harness.command;

import io.crmrules.examples.harness.console.Printable;
import io.crmrules.policy.PolicyException;
import io.crmrules.rule.RuleException;
import java.io.IOException;
import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Says what stopped a command, without a stack trace, and with which exit code. */
public final class Failures implements IExecutionExceptionHandler {

    @Override
    public int handleExecutionException(Exception failure, CommandLine line, ParseResult parsed) throws Exception {
        PrintWriter err = line.getErr();
        if (failure instanceof ParameterException usage) {
            return line.getParameterExceptionHandler().handleParseException(usage, new String[0]);
        } else if (failure instanceof PolicyException) {
            err.println(Printable.lines(failure.getMessage()));
            return ExitCodes.USAGE;
        } else if (failure instanceof RuleException || failure instanceof IOException) {
            err.println(Printable.lines(failure.getMessage()));
            return ExitCodes.UNREADABLE;
        }
        err.println("This should not have happened: " + Printable.lines(failure.toString())
                + " Maybe report it, with the command that you gave.");
        return ExitCodes.BROKEN;
    }
}
