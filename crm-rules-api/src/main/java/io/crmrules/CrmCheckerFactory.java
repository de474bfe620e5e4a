package io.crmrules;

/** An engine: found by {@link java.util.ServiceLoader}. */
public interface CrmCheckerFactory {

    /**
     * Compiles the rules and makes a checker.
     *
     * @throws io.crmrules.policy.PolicyException when the policy contradicts itself or the checklist
     * @throws io.crmrules.rule.source.RuleException when a shipped rule cannot be used
     */
    CrmChecker create(CheckerSettings settings);
}
