package io.crmrules.rule;

import io.crmrules.rule.facts.ContactGroup;
import io.crmrules.rule.facts.Portfolio;

/**
 * What a rule may see, and so how it can be run in parallel, streamed and distributed. A rule matches one fact of its
 * scope and goes on from there.
 */
public enum Scope {
    /**
     * One deal and all that hangs on it; the {@link io.crmrules.model.Deal} is the only fact. Such rules judge a deal
     * when it is saved, too.
     */
    DEAL,
    /** One owner with the open deals: the {@link Portfolio} is the only fact. Judged when all deals have been seen. */
    USER,
    /** The whole CRM, through prepared facts such as {@link ContactGroup}. Judged when all deals have been seen. */
    CRM
}
