package io.crmrules.examples.harness.past;

/** What somebody who listened to a conversation says of the comment about it. */
public enum Verdict {
    /** The comment tells what was said. */
    MATCHES,
    /** It tells something else, or leaves out what matters. */
    DOES_NOT_MATCH
}
