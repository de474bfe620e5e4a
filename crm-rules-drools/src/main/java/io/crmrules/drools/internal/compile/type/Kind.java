package io.crmrules.drools.internal.compile.type;

import java.util.Locale;

/** What sort of value a word gives, as authors of rules speak of it. */
public enum Kind {
    TEXT,
    YES_NO,
    WHOLE,
    DECIMAL,
    MONEY,
    MOMENT,
    DAY,
    DURATION,
    /** One of the constants of an enum. */
    CONSTANT,
    /** A deal, a task, ...: something with properties of its own. */
    ELEMENT,
    LIST,
    MAP,
    /** The value of one of a company's own fields, which vendors keep as text whatever it is. */
    FIELD,
    /** {@code null}. */
    NOTHING;

    /** Whether it can be added and multiplied. */
    public boolean number() {
        return this == WHOLE || this == DECIMAL;
    }

    /** Whether of two of it one is more. */
    public boolean ordered() {
        return number() || this == MOMENT || this == DAY || this == DURATION;
    }

    /** The key of its words. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
