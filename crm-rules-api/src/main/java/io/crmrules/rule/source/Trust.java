package io.crmrules.rule.source;

/** How far a rule is trusted, and so what it may hold. */
public enum Trust {
    /**
     * A rule of somebody's folder: conditions in the words of the checklist and one consequence. It is checked before
     * anything of it is compiled or run, and cannot hold code.
     */
    RESTRICTED,
    /** A rule of a folder that a host trusts as its own code: all of DRL. Nothing is promised of what it does. */
    TRUSTED,
    /** The library's own. */
    SHIPPED
}
