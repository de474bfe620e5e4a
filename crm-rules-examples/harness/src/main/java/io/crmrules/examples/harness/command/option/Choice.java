package io.crmrules.examples.harness.command.option;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Options whose value names one of several things. */
public final class Choice {

    private Choice() {}

    /**
     * The one of this name.
     *
     * @throws ParameterException when there is none
     */
    public static <T> T named(String option, String name, List<T> known, Function<T, String> nameOf, CommandLine line) {
        return known.stream()
                .filter(one -> nameOf.apply(one).equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> new ParameterException(
                        line,
                        option + ": '" + name + "' is not known. Known are "
                                + known.stream().map(nameOf).collect(Collectors.joining(", ")) + "."));
    }
}
