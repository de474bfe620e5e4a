package io.crmrules.drools.internal.tally;

import io.crmrules.model.Deal;
import java.util.BitSet;

/**
 * A deal and what became of it: the criteria go by their numbers.
 *
 * @param deal as it stood at the moment of the run
 * @param judged the criteria that judged it
 * @param unjudged those that should have and could not: data are missing, or their rule failed
 * @param failed those of them whose rule failed
 */
public record JudgedDeal(Deal deal, BitSet judged, BitSet unjudged, BitSet failed) {}
