package io.crmrules.rule.source;

import java.util.Locale;

/** What may be wrong with a rule: one cause each, with a message, advice and an example in the list of rule errors. */
public enum RuleFlaw {
    // The file
    NO_RULES,
    MISSING_FOLDER,
    NO_FOLDER,
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
    TOO_LONG,
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
    // Conditions
    NO_CONDITION,
    NO_SOURCE,
    CODE,
    NO_OPERATOR,
    HALF_COMPARISON,
    COMPARED_TWICE,
    MISPLACED_ANNOTATION,
    // Annotations
    NO_ANNOTATION,
    STRANGE_VALUE,
    // What is reported
    CONSEQUENCE,
    REPORTS_NOTHING,
    REPORTS_TWICE,
    // Annotations
    ANNOTATION_TWICE,
    EMPTY_ANNOTATION,
    NO_SUCH_VALUE,
    UNKNOWN_VALUE,
    NOT_BOUND,
    NO_MOMENT,
    NO_PERSON,
    NO_SEVERITY,
    BAD_PARAMETERS,
    OTHER_FACTS,
    BAD_FOLLOWS,
    UNSAID_FOLLOWS,
    UNKNOWN_CRITERION,
    FOLLOWS_ITSELF,
    OTHER_JUDGED,
    BAD_SETTLED,
    NO_SETTLING,
    ACT_WITHOUT_MOMENT,
    AUTHOR_UNNAMED,
    OTHER_ANSWERS,
    NOT_REQUIRED,
    OTHER_POPULATION,
    NEVER_JUDGED,
    // Texts
    NO_MESSAGE,
    UNKNOWN_PLACEHOLDER,
    MISSPELT_PLACEHOLDER,
    DESCRIBED_PARAMETER,
    // Facts and patterns
    FACT_MISSING,
    FACT_WITHIN,
    SECOND_FACT,
    NO_SOURCE_OF,
    OTHER_SCOPE,
    NO_FACT,
    OTHER_ELEMENTS,
    MANY_AS_ONE,
    NO_LIST_OF,
    UNKNOWN_FUNCTION,
    BOUND_TWICE,
    BINDS_A_CALL,
    TOO_MANY_LISTS,
    // Words
    CYRILLIC_WORD,
    UNKNOWN_TYPE,
    UNKNOWN_PROPERTY,
    UNKNOWN_WORD,
    UNKNOWN_NAME,
    UNKNOWN_CONSTANT,
    OTHER_ARGUMENTS,
    NO_PARAMETER_NAME,
    NUMBER_IN_QUOTES,
    UNKNOWN_PARAMETER,
    OTHER_PARAMETER,
    OTHER_PARAMETER_TYPE,
    UNUSED_PARAMETER,
    // Types
    DECIMAL_COMMA,
    NO_YES_OR_NO,
    MONEY_WITH_NUMBER,
    MOMENT_WITH_OTHER,
    DAY_WITH_OTHER,
    DURATION_WITH_OTHER,
    CONSTANT_WITH_OTHER,
    YES_NO_WITH_OTHER,
    ELEMENT_WITH_OTHER,
    LIST_WITH_OTHER,
    FIELD_WITH_NUMBER,
    NUMBER_WITH_TEXT,
    TEXT_WITH_NUMBER,
    UNLIKE,
    NOT_TEXT,
    NO_LIST,
    NO_ORDER,
    NO_ARITHMETIC,
    WHOLE_DIVISION,
    DIVISION_BY_NOTHING,
    FIELD_NAME,
    NO_INDEX,
    BAD_PATTERN,
    // What may be missing
    MAYBE_NOTHING,
    MAY_BE_MISSING,
    NEVER_NOTHING,
    TEXT_NEVER_NOTHING,
    LIST_NEVER_NOTHING,
    // Sense
    ALWAYS,
    NEVER,
    CONTRADICTION,
    NO_STAGE,
    REPORTS_ALL,
    // What is reported
    NOT_REPORTABLE,
    PROPERTY_REPORTED,
    // The engine
    NOT_COMPILED;

    private static final char TYPE = '\u0001'; // stands in no value, which are on one line

    /** For a value of its words: the words for a type of values in the language that is told, {@code "money"}. */
    public static String type(String key) {
        return TYPE + key;
    }

    /** Its place in the list of rule errors, {@code money-with-number}. */
    public String anchor() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
