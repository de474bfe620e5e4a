package io.crmrules.rule;

import java.util.List;

/** Where a criterion comes from. Immutable. */
public final class Origin {

    private final List<String> sources;
    private final String group;
    private final boolean shipped;

    Origin(CriterionBuilder given) {
        this.sources = List.copyOf(given.sources);
        this.group = given.group;
        this.shipped = given.shipped;
    }

    /** The documents that ask for it ("D0-1", "D2"), possibly none. */
    public List<String> sources() {
        return sources;
    }

    /** The folder of its files ("tasks"), possibly empty. */
    public String group() {
        return group;
    }

    /** Whether it belongs to the library. */
    public boolean shipped() {
        return shipped;
    }
}
