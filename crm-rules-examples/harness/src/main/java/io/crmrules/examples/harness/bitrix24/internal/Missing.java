package io.crmrules.examples.harness.bitrix24.internal;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** References that lead nowhere: dropped, and told once per kind of record that they name. */
public final class Missing {

    private static final int SHOWN = 5;

    private final Map<Resource, Set<String>> ids = new EnumMap<>(Resource.class);

    public void note(Resource resource, String id) {
        ids.computeIfAbsent(resource, any -> new TreeSet<>()).add(id);
    }

    public void report(Problems problems) {
        ids.forEach((resource, missing) -> problems.add(
                resource.method(),
                "lacks " + missing.size() + " records that others name, such as "
                        + missing.stream().limit(SHOWN).collect(Collectors.joining(", ")),
                "Maybe not all pages were saved, or the records were deleted or are hidden from whoever exported."));
    }
}
