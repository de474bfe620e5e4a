package io.crmrules.rule;

/** Where a rule's consequence puts what it found: the global {@code violations} of every rule. */
public interface Violations {

    /**
     * Reports that {@code subject} is not in order. The engine knows which rule is firing and reads the evidence from
     * what the rule has bound.
     *
     * @param subject a deal, whole or as it is kept in a portfolio or group; a task, a comment, an interaction, a
     *     contact, a lead source or a user; a portfolio, which stands for its owner; the refusals, which stand for the
     *     CRM
     * @throws IllegalArgumentException when it is something else
     */
    void report(Object subject);
}
