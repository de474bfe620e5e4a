package io.crmrules.json.internal.parse;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;

/** The ids that were met in one list; short lists are cheap. */
final class Ids {

    private static final int SHORT = 12;

    private Collection<String> met = new ArrayList<>(SHORT);

    /** Whether {@code id} was not met before. */
    boolean add(String id) {
        if (met.contains(id)) {
            return false;
        }
        if (met.size() == SHORT) {
            met = new HashSet<>(met);
        }
        return met.add(id);
    }
}
