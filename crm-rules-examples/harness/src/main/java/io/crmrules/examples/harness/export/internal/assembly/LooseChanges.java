package io.crmrules.examples.harness.export.internal.assembly;

import io.crmrules.examples.harness.export.internal.assembly.parts.Chain;
import io.crmrules.examples.harness.export.internal.assembly.parts.Loose;
import io.crmrules.model.FieldChange;
import io.crmrules.model.OwnerChange;
import io.crmrules.model.StageChange;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Changes whose rows do not say what a deal left, put in their order once all are there. */
final class LooseChanges {

    private LooseChanges() {}

    /** Adds to the deal what the loose changes among its parts are; those of each field are a history of their own. */
    static void settle(List<Object> parts, DealDraft deal) {
        List<StageChange> moves = of(parts, StageChange.class);
        List<OwnerChange> handovers = of(parts, OwnerChange.class);
        List<FieldChange> fields = of(parts, FieldChange.class);
        deal.damage(Chain.STAGES.order(moves, deal::add));
        deal.damage(Chain.OWNERS.order(handovers, deal::add));
        fields.stream()
                .collect(Collectors.groupingBy(FieldChange::field, TreeMap::new, Collectors.toList()))
                .forEach((field, changes) -> deal.damage(Chain.FIELD.order(changes, deal::add)));
    }

    private static <T> List<T> of(List<Object> parts, Class<T> type) {
        return parts.stream()
                .flatMap(part -> part instanceof Loose<?> waiting ? Stream.of(waiting.change()) : Stream.empty())
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }
}
