package io.crmrules.drools.internal.compile.tree;

import java.util.List;

/**
 * All that a rule's file says.
 *
 * @param imports the names that it imports, with {@code .*} where it says so
 * @param globals what it calls {@code check} and {@code violations}, if it says so
 * @param name of the rule
 * @param when its conditions in their order
 * @param reports what it reports, in order; usually one
 */
public record RuleTree(
        List<Word> imports,
        List<Global> globals,
        Word name,
        List<Annotation> annotations,
        List<Condition> when,
        List<Expression> reports) {

    /** {@code global io.crmrules.rule.Check check}. */
    public record Global(Word type, Word name) {}

    /**
     * {@code @severity( MAJOR )}.
     *
     * @param values the words or texts within its brackets
     */
    public record Annotation(Word name, List<Word> values) {}
}
