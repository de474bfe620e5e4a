package io.crmrules.drools.internal.verdict;

import io.crmrules.drools.internal.finding.RunContext;
import io.crmrules.drools.internal.tally.RunTally;
import io.crmrules.model.CrmSnapshot;
import io.crmrules.policy.CompanyTerm;
import io.crmrules.policy.parameter.Parameter;
import io.crmrules.report.CriterionResult;
import io.crmrules.report.Verdict;
import io.crmrules.rule.Criterion;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** What a run says of each criterion, once everything is counted. */
public final class Verdicts {

    private final RunContext context;
    private final RunTally tally;
    private final Lacks lacks;

    /**
     * @param missing the input that each criterion lacks, by its id
     * @param reference what stands beside the deals, complete
     */
    public Verdicts(
            RunContext context,
            Map<String, List<MissingInput>> missing,
            RunTally tally,
            CrmSnapshot reference,
            Instant asOf) {
        this.context = context;
        this.tally = tally;
        this.lacks = new Lacks(missing, tally, reference, asOf);
    }

    /** By the id of the criterion. */
    public List<CriterionResult> all() {
        return context.listed().stream().map(this::result).toList();
    }

    private CriterionResult result(Criterion criterion) {
        List<String> lacking = lacks.of(criterion);
        boolean checkable = lacking.isEmpty();
        return new CriterionResult(
                criterion,
                context.policy().severity(criterion.id(), null),
                verdict(criterion, checkable),
                checkable ? lacks.judged(criterion) : 0,
                tally.of(criterion).open(),
                tally.of(criterion).settled(),
                tally.notCheckable(criterion),
                tally.shares().of(criterion),
                tally.of(criterion).moneyAtRisk(),
                lacking,
                parameters(criterion));
    }

    private SortedMap<String, String> parameters(Criterion criterion) {
        SortedMap<String, String> values = new TreeMap<>();
        for (Parameter parameter : criterion.spec().parameters()) {
            Object value = context.policy().parameter(criterion.id() + "." + parameter.name(), null);
            values.put(parameter.name(), Parameter.format(value));
        }
        for (CompanyTerm term : criterion.spec().terms()) {
            values.put(term.id(), Parameter.format(context.policy().parameter(term.id(), null)));
        }
        return values;
    }

    private Verdict verdict(Criterion criterion, boolean checkable) {
        if (!checkable) {
            return Verdict.NOT_CHECKABLE;
        } else if (tally.failed(criterion)) {
            return Verdict.FAILED;
        }
        return tally.of(criterion).open() + tally.of(criterion).settled() > 0 ? Verdict.VIOLATED : Verdict.PASSED;
    }
}
