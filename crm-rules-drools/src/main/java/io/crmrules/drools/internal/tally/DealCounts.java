package io.crmrules.drools.internal.tally;

import java.util.BitSet;

/**
 * How many deals there are, and how many of them each criterion judged, could not judge, or found something wrong with,
 * by its number.
 */
final class DealCounts {

    private final int[] judged;
    private final int[] unjudged;
    private final int[] violating;
    private int open;

    DealCounts(int criteria) {
        this.judged = new int[criteria];
        this.unjudged = new int[criteria];
        this.violating = new int[criteria];
    }

    void add(JudgedDeal deal) {
        open += deal.deal().open() ? 1 : 0;
        count(deal.judged(), judged);
        count(deal.unjudged(), unjudged);
        count(deal.violated(), violating);
    }

    private static void count(BitSet criteria, int[] counts) {
        for (int i = criteria.nextSetBit(0); i >= 0; i = criteria.nextSetBit(i + 1)) {
            counts[i]++;
        }
    }

    int open() {
        return open;
    }

    int judged(int criterion) {
        return judged[criterion];
    }

    int unjudged(int criterion) {
        return unjudged[criterion];
    }

    int violating(int criterion) {
        return violating[criterion];
    }
}
