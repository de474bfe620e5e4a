package io.crmrules.report;

/**
 * What a run tells of people: of those who work in the CRM and of its customers. What is judged does not depend on it,
 * only what is said of it: in messages, in evidence, and wherever a report names somebody.
 *
 * <pre>{@code
 * CrmChecker checker = CrmChecker.builder().personalData(PersonalData.MASK).build();
 * }</pre>
 */
public enum PersonalData {
    /** Names, phones, addresses and texts as the CRM has them. */
    FULL,
    /**
     * People, customers and deals go by their numbers in the CRM, the same one by the same throughout ("Client 4711");
     * phones, addresses and what people typed are left out. Whoever may look into the CRM can look up what is meant: ids
     * and links stay.
     */
    MASK,
    /**
     * As {@link #MASK}, and customers are not told apart either: no client of a deal, no link, no evidence. What
     * remains are the numbers of deals and of those who answer.
     */
    NONE
}
