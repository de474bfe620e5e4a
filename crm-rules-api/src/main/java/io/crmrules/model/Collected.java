package io.crmrules.model;

import io.crmrules.support.Given;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * A list that a builder collects: given as a whole, once, or added to. What {@code toBuilder} brought along gives way to
 * a list that is given; a list that the host gave never does, for nobody would notice.
 */
final class Collected<T> {

    private final String name;
    private List<? extends T> values;
    private boolean given;

    Collected(String name) {
        this(name, List.of());
    }

    Collected(String name, List<T> brought) {
        this.name = name;
        this.values = brought;
    }

    /** Takes the whole list. */
    void set(List<? extends T> whole) {
        Objects.requireNonNull(whole, name);
        if (given) {
            throw new IllegalStateException(
                    "'" + name + "' were given already, and a second list would replace the first."
                            + " Maybe call add" + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1)
                            + ", which adds.");
        }
        values = whole;
        given = true;
    }

    /** Takes more after what is there. */
    void add(List<? extends T> more) {
        List<T> all = new ArrayList<>(values);
        all.addAll(Objects.requireNonNull(more, name));
        values = all;
        given = true;
    }

    /** Takes, instead of what {@code toBuilder} brought along, what was made of it and is as sound. */
    void bring(List<T> made) {
        values = made;
    }

    /** Whether it is what {@code toBuilder} brought along, or nothing: there is nothing to look at again. */
    boolean untouched() {
        return !given;
    }

    /** An immutable copy. */
    List<T> copy() {
        return Given.list(values, name);
    }
}
