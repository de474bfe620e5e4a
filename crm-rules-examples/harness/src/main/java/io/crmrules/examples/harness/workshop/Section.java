package io.crmrules.examples.harness.workshop;

import java.util.List;

/**
 * What is said of one rule, or of a file that is none.
 *
 * @param heading what it speaks of
 * @param mood whether all is well
 * @param lines what is said, line by line; in the terminal and on the page the same
 */
record Section(String heading, Mood mood, List<String> lines) {

    /** Whether all is well. */
    enum Mood {
        /** Its cases pass, and it finds some. */
        GOOD,
        /** It has no cases, or finds nothing or nearly all. */
        DOUBTFUL,
        /** It cannot be used, or a case fails. */
        BAD
    }

    Section {
        lines = List.copyOf(lines);
    }
}
