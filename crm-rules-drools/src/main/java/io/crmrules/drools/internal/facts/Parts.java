package io.crmrules.drools.internal.facts;

import java.util.ArrayList;
import java.util.List;

/** Large groups in parts: a rule fires once for each member, and what one fact may cost is limited. */
final class Parts {

    private static final int SIZE = 1_000;

    private Parts() {}

    static <T> List<List<T>> of(List<T> members) {
        List<List<T>> parts = new ArrayList<>();
        for (int start = 0; start < members.size(); start += SIZE) {
            parts.add(members.subList(start, Math.min(start + SIZE, members.size())));
        }
        return parts;
    }
}
