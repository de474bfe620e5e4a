package io.crmrules.drools.oracle;

import io.crmrules.model.CrmSnapshot;
import io.crmrules.policy.Severity;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The company and its pipelines, each with its deals and its decisions. */
final class Places {

    private final Scenario scenario;
    private final CrmSnapshot whole;
    private final CrmSnapshot past;
    private final Map<String, CrmSnapshot> byPipeline = new TreeMap<>();

    Places(Scenario scenario, CrmSnapshot past) {
        this.scenario = scenario;
        this.whole = past;
        this.past = scenario.judged(past);
        this.past.pipelines()
                .forEach(pipeline -> byPipeline.put(
                        pipeline.id(),
                        this.past.toBuilder()
                                .deals(this.past.deals().stream()
                                        .filter(deal -> deal.pipeline().id().equals(pipeline.id()))
                                        .toList())
                                .build()));
    }

    /** Whether it is so wherever the criterion holds. */
    boolean checkable(String criterion) {
        return Stream.concat(Stream.of((String) null), scenario.pipelines().keySet().stream())
                .filter(place -> scenario.decision(criterion, place).holds())
                .allMatch(place -> checkable(scenario.decision(criterion, place).oracle(), scenario.terms(place)));
    }

    private boolean checkable(Oracle oracle, Terms terms) {
        return oracle.checkable(seen(oracle), terms);
    }

    private CrmSnapshot seen(Oracle oracle) {
        return oracle.seesAll() ? whole : past;
    }

    /** Tells of every accusation how bad it is where it is made, unless it says so itself. */
    void judge(String criterion, BiConsumer<Accusation, Severity> into) {
        Oracle oracle = scenario.decision(criterion, null).oracle();
        if (oracle.perPipeline()) {
            byPipeline.forEach((pipeline, deals) -> judge(criterion, pipeline, deals, into));
        } else {
            judge(criterion, null, seen(oracle), into);
        }
    }

    private void judge(
            String criterion, @Nullable String place, CrmSnapshot deals, BiConsumer<Accusation, Severity> into) {
        Decision decision = scenario.decision(criterion, place);
        if (decision.holds()) {
            decision.oracle()
                    .judge(deals, scenario.terms(place))
                    .forEach(accusation -> into.accept(accusation, decision.severity()));
        }
    }
}
