package io.crmrules.drools.internal.run;

import io.crmrules.model.User;
import io.crmrules.report.CriterionResult;
import io.crmrules.report.MoneyAtRisk;
import io.crmrules.report.Verdict;
import io.crmrules.rule.Criterion;
import io.crmrules.rule.Portfolio;
import java.util.List;
import java.util.Map;

/** What a run says of each criterion, once everything is counted. */
final class Verdicts {

    private final RunContext context;
    private final Map<String, List<String>> missing;
    private final RunTally tally;
    private final List<Portfolio> owners;
    private final int contacts;

    /**
     * @param missing the input that each criterion lacks, by its id
     * @param owners those whom rules of USER scope have judged
     * @param contacts how many contacts rules of CRM scope have judged
     */
    Verdicts(
            RunContext context,
            Map<String, List<String>> missing,
            RunTally tally,
            List<Portfolio> owners,
            int contacts) {
        this.context = context;
        this.missing = missing;
        this.tally = tally;
        this.owners = owners;
        this.contacts = contacts;
    }

    /** By the id of the criterion. */
    List<CriterionResult> all() {
        return context.criteria().values().stream().map(this::result).toList();
    }

    private CriterionResult result(Criterion criterion) {
        List<String> lacks = lacks(criterion);
        boolean checkable = lacks.isEmpty();
        return new CriterionResult(
                criterion,
                context.policy().severity(criterion.id(), null),
                verdict(criterion, checkable),
                checkable ? judged(criterion) : 0,
                tally.violations(criterion),
                tally.notCheckable(criterion),
                Systemic.is(violating(criterion), context.policy().systemicShare()),
                MoneyAtRisk.none(),
                lacks);
    }

    /** What the CRM lacks; also when every single deal lost what the criterion requires. */
    private List<String> lacks(Criterion criterion) {
        List<String> lacks = missing.getOrDefault(criterion.id(), List.of());
        boolean allDamaged = lacks.isEmpty() && tally.notCheckable(criterion) > 0 && tally.judged(criterion) == 0;
        return allDamaged ? criterion.requires().stream().map(Enum::name).toList() : lacks;
    }

    private Verdict verdict(Criterion criterion, boolean checkable) {
        if (!checkable) {
            return Verdict.NOT_CHECKABLE;
        } else if (tally.failed(criterion)) {
            return Verdict.FAILED;
        }
        return tally.violations(criterion) > 0 ? Verdict.VIOLATED : Verdict.PASSED;
    }

    private int judged(Criterion criterion) {
        return switch (criterion.scope()) {
            case DEAL -> tally.judged(criterion);
            case USER -> judgedOwners(criterion).size();
            case CRM -> contacts;
        };
    }

    /** Of each owner whom the criterion judged, whether the owner violates it. */
    private List<Boolean> violating(Criterion criterion) {
        return switch (criterion.scope()) {
            case DEAL -> List.copyOf(tally.judgedOwners(criterion).values());
            case USER ->
                judgedOwners(criterion).stream()
                        .map(owner -> tally.violates(owner, criterion))
                        .toList();
            case CRM -> List.of();
        };
    }

    private List<User> judgedOwners(Criterion criterion) {
        return Portfolios.judged(owners, criterion.population());
    }
}
