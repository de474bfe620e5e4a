package io.crmrules.examples.harness.command;

import io.crmrules.examples.harness.export.mapping.MappingException;
import io.crmrules.examples.harness.text.Printable;
import io.crmrules.policy.PolicyException;
import io.crmrules.rule.source.RuleException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
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
        } else if (failure instanceof RuleException) {
            return told(line, failure.getMessage(), ExitCodes.UNREADABLE);
        } else if (failure instanceof IOException unreadable) {
            return told(line, text(unreadable), ExitCodes.UNREADABLE);
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

    private static int told(CommandLine line, @Nullable String message, int exitCode) {
        line.getErr().println(Printable.lines(message));
        return exitCode;
    }

    /** What Java says of files is often no more than their name. */
    static String text(IOException failure) {
        if (failure instanceof FileSystemException file) {
            return file.getFile() + ": " + reason(file) + ".";
        }
        String message = failure.getMessage();
        return message == null ? failure.toString() : message;
    }

    private static String reason(FileSystemException failure) {
        if (failure instanceof AccessDeniedException) {
            return "access is denied";
        } else if (failure instanceof NoSuchFileException) {
            return "there is no such file or folder";
        } else if (failure instanceof FileAlreadyExistsException) {
            return "there is a file of this name";
        }
        String reason = failure.getReason();
        return reason == null ? failure.getClass().getSimpleName() : reason;
    }
}
