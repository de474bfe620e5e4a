package io.crmrules.rule;

import io.crmrules.rule.facts.ContactGroup;
import io.crmrules.rule.facts.Portfolio;

/** What a rule may see, and so how it can be run in parallel, streamed and distributed. */
public enum Scope {
    /** One deal and all that hangs on it; the {@link io.crmrules.model.Deal} is the only fact. */
    DEAL,
    /** One owner with the open deals: the {@link Portfolio} is the only fact. */
    USER,
    /** The whole CRM, through prepared facts such as {@link ContactGroup}. */
    CRM
}
