package io.crmrules.report;

import io.crmrules.model.Deal;

/** Which criteria could say something of a deal: what tells a deal that is in order from one that nobody could judge. */
public interface DealJudgement {

    /** The deal as it stood at the moment of the run. */
    Deal deal();

    /** What a report keeps of it, no more than the run {@linkplain PersonalData may tell}. */
    default DealRef ref() {
        return DealRef.of(deal());
    }

    /**
     * Whether what this criterion does not say of the deal is not so: it holds in the deal's pipeline, its rule did not
     * fail, and nothing of what it goes by was missing. False for criteria that are not part of the run, or look at more
     * than one deal.
     *
     * @param criterion its id
     */
    boolean by(String criterion);
}
