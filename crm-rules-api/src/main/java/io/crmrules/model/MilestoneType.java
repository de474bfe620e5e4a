package io.crmrules.model;

/** A dated fact that a deal can reach, whichever system reports it. */
public enum MilestoneType {
    CONTACTED,
    QUALIFIED,
    MEETING_SCHEDULED,
    MEETING_HELD,
    OFFER_SENT,
    INVOICE_ISSUED,
    CONTRACT_SIGNED,
    PAID
}
