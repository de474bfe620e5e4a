package io.crmrules.drools.internal.check;

import io.crmrules.drools.explain.Explanation;
import io.crmrules.drools.internal.facts.PreparedFacts;
import io.crmrules.drools.internal.finding.MatchReader;
import io.crmrules.drools.internal.finding.RunContext;
import io.crmrules.drools.internal.judge.Judges;
import io.crmrules.drools.internal.verdict.MissingInput;
import io.crmrules.drools.internal.why.Decisions;
import io.crmrules.drools.internal.why.Interpreter;
import io.crmrules.model.Coverage;
import io.crmrules.model.CrmSnapshot;
import io.crmrules.model.CrmStream;
import io.crmrules.model.Deal;
import io.crmrules.rule.Criterion;
import io.crmrules.rule.Scope;
import io.crmrules.rule.source.RuleSource;
import io.crmrules.rule.support.DefaultCheck;
import java.util.ArrayList;
import java.util.List;

/** Asks a criterion why it says what it says of a CRM: of the same facts that a check of the whole would judge. */
final class Reasons {

    private final Judges judges;
    private final Setting setting;
    private final RunContext context;
    private final List<Deal> deals = new ArrayList<>();

    Reasons(Judges judges, Setting setting, CrmStream crm) {
        this.judges = judges;
        this.setting = setting;
        this.context = setting.context();
        CrmSnapshot reference = setting.reference();
        crm.deals().forEachRemaining(deal -> {
            if (deal.existedAt(setting.asOf())) {
                deals.add(reference.asOf(reference.withKnownUsers(deal), setting.asOf()));
            }
        });
    }

    /** Of each fact that the criterion could judge, in their order. */
    List<Explanation> of(Criterion criterion, RuleSource source, Decisions decisions) {
        boolean single = criterion.judgement().scope() == Scope.DEAL;
        Coverage coverage = single ? setting.reference().coverage() : Coverage.everything();
        MatchReader reader = new MatchReader(context, check(coverage), coverage, setting.whoAnswers());
        List<String> missing = setting.missing().getOrDefault(criterion.id(), List.of()).stream()
                .map(MissingInput::input)
                .toList();
        Interpreter interpreter = new Interpreter(criterion, source, reader, missing, decisions);
        return (single ? deals : prepared(criterion))
                .stream().map(interpreter::explain).toList();
    }

    private DefaultCheck check(Coverage coverage) {
        return new DefaultCheck(context.policy(), coverage, setting.asOf());
    }

    private List<?> prepared(Criterion criterion) {
        PreparedFacts facts = new PreparedFacts(judges.preparations(), setting.ignored(), context.policy());
        DefaultCheck check = check(setting.reference().coverage());
        for (Deal deal : deals) {
            boolean judged = context.judges(deal.pipeline()) && context.places(deal);
            facts.add(judged ? facts.note(deal, check) : facts.noteAside(deal));
        }
        return judges.prepared().stream()
                .map(Judges.OfPrepared::preparation)
                .filter(preparation -> preparation.criteria().contains(criterion))
                .flatMap(
                        preparation -> facts
                                .of(
                                        preparation,
                                        setting.reference().asOf(setting.asOf()),
                                        check(Coverage.everything()),
                                        1)
                                .stream())
                .toList();
    }
}
