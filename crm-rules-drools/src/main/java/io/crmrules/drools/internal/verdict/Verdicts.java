package io.crmrules.drools.internal.verdict;

import io.crmrules.drools.internal.finding.RunContext;
import io.crmrules.drools.internal.tally.RunTally;
import io.crmrules.model.CrmSnapshot;
import io.crmrules.model.DataKind;
import io.crmrules.model.Role;
import io.crmrules.model.User;
import io.crmrules.policy.parameter.Parameter;
import io.crmrules.report.CriterionResult;
import io.crmrules.report.Verdict;
import io.crmrules.rule.Criterion;
import io.crmrules.rule.Population;
import io.crmrules.rule.facts.Portfolio;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/** What a run says of each criterion, once everything is counted. */
public final class Verdicts {

    private final RunContext context;
    private final Map<String, List<Lack>> missing;
    private final RunTally tally;
    private final List<Portfolio> owners;
    private final CrmSnapshot reference;
    private final Instant asOf;

    /**
     * @param missing the input that each criterion lacks, by its id
     * @param owners those whom rules of USER scope have judged
     * @param reference what stands beside the deals, complete
     */
    public Verdicts(
            RunContext context,
            Map<String, List<Lack>> missing,
            RunTally tally,
            List<Portfolio> owners,
            CrmSnapshot reference,
            Instant asOf) {
        this.context = context;
        this.missing = missing;
        this.tally = tally;
        this.owners = owners;
        this.reference = reference;
        this.asOf = asOf;
    }

    /** By the id of the criterion. */
    public List<CriterionResult> all() {
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
                tally.owners().notCheckable(criterion),
                Systemic.is(violating(criterion), context.policy().systemicShare()),
                tally.of(criterion).moneyAtRisk(),
                lacks,
                parameters(criterion));
    }

    private SortedMap<String, String> parameters(Criterion criterion) {
        SortedMap<String, String> values = new TreeMap<>();
        for (Parameter parameter : criterion.spec().parameters()) {
            Object value = context.policy().parameter(criterion.id() + "." + parameter.name(), null);
            values.put(parameter.name(), Parameter.format(value));
        }
        return values;
    }

    /** What the CRM lacks; also when what the criterion requires is missing of every single deal. */
    private List<String> lacks(Criterion criterion) {
        List<String> lacks = missing.getOrDefault(criterion.id(), List.of()).stream()
                .map(Lack::input)
                .distinct()
                .toList();
        boolean nothingLeft = lacks.isEmpty()
                && !tally.failed(criterion)
                && tally.owners().notCheckable(criterion) > 0
                && tally.owners().judged(criterion) == 0;
        return nothingLeft ? required(criterion) : lacks;
    }

    /** Where the snapshot carries some of the kinds for a span only, it is their span that does not reach. */
    private List<String> required(Criterion criterion) {
        Set<DataKind> required = criterion.judgement().kinds();
        Set<DataKind> spans = reference.coverage().spans().keySet();
        boolean spanned = required.stream().anyMatch(spans::contains);
        return required.stream()
                .filter(kind -> !spanned || spans.contains(kind))
                .map(Enum::name)
                .toList();
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
        return switch (criterion.judgement().population()) {
            case SALESPEOPLE, OWNERS -> judgedOwners(criterion).size();
            case CONTACTS -> count(reference.contacts(), contact -> contact.existedAt(asOf));
            case LEAD_SOURCES -> count(reference.leadSources(), source -> source.active() && source.existedAt(asOf));
            case CRM -> 1;
            default -> tally.owners().judged(criterion);
        };
    }

    private static <T> int count(List<T> records, Predicate<T> condition) {
        return (int) records.stream().filter(condition).count();
    }

    /** Of each owner whom the criterion judged, whether the owner violates it. */
    private List<Boolean> violating(Criterion criterion) {
        if (criterion.judgement().population().ofDeals()) {
            return tally.owners().violating(criterion);
        }
        return judgedOwners(criterion).stream()
                .map(owner -> tally.owners().violates(owner, criterion))
                .toList();
    }

    private List<User> judgedOwners(Criterion criterion) {
        return owners.stream()
                .filter(portfolio -> judges(criterion.judgement().population(), portfolio))
                .map(Portfolio::owner)
                .toList();
    }

    private static boolean judges(Population population, Portfolio portfolio) {
        boolean sells = portfolio.role() == Role.SALES_REP || portfolio.role() == Role.TRAINEE;
        return population == Population.OWNERS
                || (population == Population.SALESPEOPLE
                        && sells
                        && portfolio.owner().active());
    }
}
