package io.crmrules.examples.harness.answer;

import java.util.Set;

/** What columns mean of a table that comes back: answers to findings, or verdicts on conversations. */
enum AnswerColumn {
    FINGERPRINT("FINGERPRINT"),
    ANSWER("ANSWER"),
    COMMENT("ANSWER_COMMENT"),
    TALK("column.talk"),
    VERDICT("column.verdict");

    /** Headings without which a table holds no answers. */
    static final Set<AnswerColumn> OF_ANSWERS = Set.of(FINGERPRINT, ANSWER);

    /** Headings without which a table holds no verdicts. */
    static final Set<AnswerColumn> OF_VERDICTS = Set.of(TALK, VERDICT);

    private final String key;

    AnswerColumn(String key) {
        this.key = key;
    }

    /** Of the words of its heading. */
    String key() {
        return key;
    }
}
