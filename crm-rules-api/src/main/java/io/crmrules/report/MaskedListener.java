package io.crmrules.report;

/**
 * Passes on what a run tells, with masks for names.
 *
 * @param listener who hears it
 */
record MaskedListener(ViolationListener listener, Masking masking) implements ViolationListener {

    @Override
    public void violation(Violation violation) {
        listener.violation(masking.violation(violation));
    }

    @Override
    public void failure(RuleFailure failure) {
        listener.failure(masking.failure(failure));
    }

    @Override
    public void judged(DealJudgement judgement) {
        listener.judged(judgement);
    }

    @Override
    public void progress(long deals) {
        listener.progress(deals);
    }
}
