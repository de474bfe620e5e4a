package io.crmrules.drools.testkit.internal.mutate;

import io.crmrules.drools.internal.compile.tree.Place;

/**
 * One thing made wrong in a rule's file.
 *
 * @param line where, from 1
 * @param from the offset of what is replaced
 * @param to the offset behind it
 * @param replacement what stands there instead
 * @param name what is wrong now, in the rule's own terms; the same as long as the condition is
 */
record Edit(int line, int from, int to, String replacement, String name) {

    static Edit of(Place place, String replacement, String name) {
        return new Edit(place.line(), place.from(), place.to(), replacement, name);
    }

    /** The same under another name. */
    Edit named(String other) {
        return new Edit(line, from, to, replacement, other);
    }

    /** The file with it. */
    String in(String text) {
        return text.substring(0, from) + replacement + text.substring(to);
    }
}
