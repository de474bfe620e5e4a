package io.crmrules.drools.internal.verdict;

import io.crmrules.drools.internal.tally.RunTally;
import io.crmrules.model.CrmSnapshot;
import io.crmrules.model.DataKind;
import io.crmrules.rule.Criterion;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What criteria lacked to judge, once everything is counted. */
final class Lacks {

    /** What is missing where no amount could be compared: a rate for its currency. */
    private static final String CURRENCY = "CURRENCY";

    /** The list of what everything is judged by. */
    private static final String DEALS = "DEALS";

    private final Map<String, List<MissingInput>> missing;
    private final RunTally tally;
    private final CrmSnapshot reference;
    private final Instant asOf;

    /**
     * @param missing the input that each criterion lacks, by its id
     * @param reference what stands beside the deals, complete
     */
    Lacks(Map<String, List<MissingInput>> missing, RunTally tally, CrmSnapshot reference, Instant asOf) {
        this.missing = missing;
        this.tally = tally;
        this.reference = reference;
        this.asOf = asOf;
    }

    /** What the CRM lacks; also when what the criterion requires is missing of every single deal. */
    List<String> of(Criterion criterion) {
        List<String> lacks = missing.getOrDefault(criterion.id(), List.of()).stream()
                .map(MissingInput::input)
                .distinct()
                .toList();
        boolean nothingLeft = lacks.isEmpty()
                && !tally.failed(criterion)
                && tally.notCheckable(criterion) > 0
                && tally.judged(criterion) == 0;
        return nothingLeft ? required(criterion) : lacks.isEmpty() ? lost(criterion) : lacks;
    }

    /** Whoever has judged nothing while what it judges could not be read does not know whether that is in order. */
    private List<String> lost(Criterion criterion) {
        boolean nothing = !tally.failed(criterion)
                && tally.of(criterion).open() + tally.of(criterion).settled() == 0
                && judged(criterion) == 0;
        return nothing
                ? reference.problems().stream()
                        .flatMap(problem -> problem.lost().keySet().stream())
                        .filter(list -> list.equals(DEALS) || requires(criterion, list))
                        .distinct()
                        .sorted()
                        .toList()
                : List.of();
    }

    private static boolean requires(Criterion criterion, String list) {
        return criterion.judgement().requires().stream()
                .anyMatch(kind -> kind.name().equals(list));
    }

    /** Where the snapshot carries some of the kinds for a span only, it is their span that does not reach; else a rate. */
    private List<String> required(Criterion criterion) {
        Set<DataKind> required = EnumSet.noneOf(DataKind.class);
        required.addAll(criterion.judgement().requires());
        if (criterion.judgement().asksFields()) {
            required.add(DataKind.CONTACTS);
        }
        Set<DataKind> spans = reference.coverage().spans().keySet();
        boolean spanned = required.stream().anyMatch(spans::contains);
        if (!spanned && criterion.judgement().population().comparesAmounts()) {
            return List.of(CURRENCY);
        }
        return required.stream()
                .filter(kind -> !spanned || spans.contains(kind))
                .map(Enum::name)
                .toList();
    }

    /** How many of what it judges there were. */
    int judged(Criterion criterion) {
        return criterion.judgement().population().ofDeals()
                ? tally.judged(criterion)
                : tally.facts().judged(criterion, reference, asOf);
    }
}
