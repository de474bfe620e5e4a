package io.crmrules.drools.internal.compile.type;

import io.crmrules.policy.parameter.Parameter;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A word of a type: a property, or what is asked with arguments.
 *
 * @param takes what it takes; empty for a property
 */
public record Member(String name, List<Argument> takes, Typed gives) {

    /**
     * One of the values that a word takes.
     *
     * @param named what it is called in the source
     * @param asks the types of parameters of which it takes the name; empty when it takes no such name
     */
    public record Argument(String named, Typed value, List<Parameter.Type> asks) {}

    /** How it is asked: {@code daysAgo( parameter, deal )}. */
    public String call() {
        return takes.isEmpty()
                ? name
                : takes.stream().map(Argument::named).collect(Collectors.joining(", ", name + "( ", " )"));
    }
}
