package io.crmrules.rule.source;

import java.util.Locale;

/** What may be wrong with a rule: one cause each, with a message, advice and an example in the list of rule errors. */
public enum RuleFlaw {
    // The file
    OTHER_ENDING,
    TOO_LARGE,
    NOT_UTF_8,
    UNREADABLE,
    SAME_NAME,
    UNKNOWN_TEXT,
    MISSING_TEXT,
    BAD_TEXTS,
    // How it is written
    NO_CLOSING_QUOTE,
    NO_END_OF_COMMENT,
    STRANGE_BLANK,
    STRANGE_SIGN,
    STRANGE_ESCAPE,
    STRANGE_NUMBER,
    MIXED_LETTERS,
    FILE_ENDS,
    EXPECTED_OTHER,
    NO_CLOSING_BRACKET,
    NO_COMMA,
    NOTHING_THERE,
    TOO_DEEP,
    // What a file holds
    NO_RULE,
    SECOND_RULE,
    MORE_THAN_A_RULE,
    NO_NAME,
    OTHER_NAME,
    BAD_NAME,
    ATTRIBUTE,
    UNKNOWN_IMPORT,
    UNKNOWN_GLOBAL,
    // Annotations and texts
    NO_ANNOTATION,
    MISPLACED_ANNOTATION,
    STRANGE_VALUE,
    // Conditions
    NO_CONDITION,
    NO_SOURCE,
    CODE,
    NO_OPERATOR,
    HALF_COMPARISON,
    COMPARED_TWICE,
    // What is reported
    CONSEQUENCE,
    REPORTS_NOTHING,
    REPORTS_TWICE;

    /** Its place in the list of rule errors, {@code money-with-number}. */
    public String anchor() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
