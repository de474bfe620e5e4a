package io.crmrules.report;

/**
 * How widely a criterion is violated, and whether that looks like the process rather than people. It is a question to
 * whoever leads the department and acquits nobody: the findings stay with who answers for them.
 *
 * @param systemic whether so many owners violate it on so many of their deals that perhaps the process is at fault
 * @param owners how many owners were judged on enough deals to be asked
 * @param affected how many of them violate it on enough of their deals
 * @param deals how many deals of the affected owners were judged; 0 for criteria that judge owners
 * @param violating how many of these deals violate it
 */
public record Spread(boolean systemic, int owners, int affected, int deals, int violating) {

    private static final Spread NONE = new Spread(false, 0, 0, 0, 0);

    /** Nobody was judged on enough deals. */
    public static Spread none() {
        return NONE;
    }

    /** The share of the affected owners' deals that violate it, in whole percent; 0 for criteria that judge owners. */
    public int percentOfDeals() {
        return deals == 0 ? 0 : (int) Math.round(100.0 * violating / deals);
    }
}
