package io.crmrules.examples.harness.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** The folder that {@code --out} names. */
final class OutputFolder {

    private OutputFolder() {}

    /**
     * Makes it, before the work is done that would be lost without it.
     *
     * @throws ParameterException when it cannot be made or written to
     */
    static void make(Path folder, CommandLine line) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new ParameterException(line, "--out: the folder cannot be made. " + Failures.text(e), e);
        }
        if (!Files.isWritable(folder)) {
            throw new ParameterException(line, "--out: the folder " + folder + " cannot be written to.");
        }
    }
}
