package io.crmrules.rule;

/** Where a rule's consequence puts what it found: the global {@code violations} of every rule. */
public interface Violations {

    /**
     * Reports that {@code subject} is not in order. The engine knows which rule is firing and reads the evidence from
     * what the rule has bound.
     *
     * @param subject a deal, a task, a comment, an interaction, a contact, a lead source, a user or a portfolio
     * @throws IllegalArgumentException when it is something else
     */
    void report(Object subject);
}
