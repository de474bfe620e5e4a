package io.crmrules.model;

/** A dated fact that a deal can reach, whichever system reports it. */
public enum MilestoneType {
    /** The customer was reached for the first time. */
    CONTACTED,
    /** It is known whether and what the customer would buy. */
    QUALIFIED,
    /** A meeting was agreed. */
    MEETING_SCHEDULED,
    /** A meeting took place. */
    MEETING_HELD,
    /** An offer went out ("КП отправлено"). */
    OFFER_SENT,
    /** An invoice went out ("счёт выставлен"). */
    INVOICE_ISSUED,
    /** Both sides signed. */
    CONTRACT_SIGNED,
    /** Money came in. */
    PAID
}
