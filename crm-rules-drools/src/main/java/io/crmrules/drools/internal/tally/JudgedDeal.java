package io.crmrules.drools.internal.tally;

import io.crmrules.model.Deal;
import java.util.BitSet;

/**
 * A deal and what became of it: the criteria go by their numbers.
 *
 * @param deal as it stood at the moment of the run
 * @param judged the criteria that judged it
 * @param violated those of them that found something wrong which follows from nothing else
 * @param unjudged those that should have judged it and could not: data are missing, or their rule failed
 * @param failed those of them whose rule failed
 */
public record JudgedDeal(Deal deal, BitSet judged, BitSet violated, BitSet unjudged, BitSet failed) {}
