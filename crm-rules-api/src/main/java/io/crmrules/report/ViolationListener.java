package io.crmrules.report;

/**
 * Hears what a run finds while it runs: deal by deal in the order of the source, within a deal by criterion, subject
 * and key; then the violations of users and of the CRM. Called from one thread at a time, and waited for: a slow
 * listener makes a slow run. What it throws ends the run.
 */
@FunctionalInterface
public interface ViolationListener {

    /** Something is not in order. */
    void violation(Violation violation);

    /** A rule could not judge a deal; the summary tells it again. */
    default void failure(RuleFailure failure) {}

    /** A deal was judged; told after its violations, of all deals that were not left out. */
    default void judged(DealJudgement judgement) {}

    /** So many deals have been checked; called now and then, with growing numbers. */
    default void progress(long deals) {}
}
