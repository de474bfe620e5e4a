package io.crmrules.examples.harness.command.option;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads paths, and says what to do when the locale of the terminal does not let Java read one. */
public final class Paths implements ITypeConverter<Path> {

    @Override
    public Path convert(String path) {
        try {
            return Path.of(path);
        } catch (InvalidPathException e) {
            throw new TypeConversionException(advice(path, e));
        }
    }

    private static String advice(String path, InvalidPathException failure) {
        boolean otherLetters = path.chars().anyMatch(letter -> letter > 127);
        return otherLetters
                ? "the locale of this terminal has no letters but Latin ones, so that Java cannot read the path. Maybe"
                        + " set another one before the command: LC_ALL=C.UTF-8 java -jar crm-rules.jar ..."
                : "'" + path + "' is no path: " + failure.getReason() + ".";
    }
}
