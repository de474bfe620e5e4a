package io.crmrules.drools.internal.finding;

import io.crmrules.Budgets;
import io.crmrules.model.Coverage;
import io.crmrules.model.CrmSnapshot;
import io.crmrules.model.DataKind;
import io.crmrules.model.Deal;
import io.crmrules.model.Pipeline;
import io.crmrules.policy.PolicyInForce;
import io.crmrules.report.ValueFormat;
import io.crmrules.rule.Answering;
import io.crmrules.rule.Criterion;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a run's parts have to know.
 *
 * @param policy in force
 * @param criteria of the run, those included that are not checkable or not listed
 * @param language of the messages
 * @param format of the values in messages
 * @param budgets what rules may use up
 * @param unlisted the ids of criteria that are asked only for what follows from them: they are no part of the report
 * @param asking whether it is about a move that nobody has made
 * @param histories what alone tells where deals stood and whose they were, at a moment before the CRM was read; else
 *     none
 * @param ignored the ids of criteria that are not checkable: what their rules say does not count
 */
public record RunContext(
        PolicyInForce policy,
        CriterionIndex criteria,
        String language,
        ValueFormat format,
        Budgets budgets,
        Set<String> unlisted,
        boolean asking,
        Set<DataKind> histories,
        Set<String> ignored) {

    /** The same in a CRM, whose account may have a zone and a calendar, at a moment. */
    public RunContext in(CrmSnapshot crm, Instant asOf) {
        PolicyInForce there = policy.inAccount(crm.zone(), crm.calendar());
        ValueFormat local =
                there.zone().equals(policy.zone()) ? format : new ValueFormat(language, there.zone(), format.masks());
        Set<DataKind> telling = asOf.isBefore(crm.takenAt()) ? histories(crm.coverage()) : Set.of();
        return new RunContext(there, criteria, language, local, budgets, unlisted, asking, telling, ignored);
    }

    public Criterion criterion(String id) {
        return criteria.criterion(criteria.number(id));
    }

    /** The criteria that the report speaks of, by id. */
    public List<Criterion> listed() {
        return criteria.all().stream().filter(this::lists).toList();
    }

    public boolean lists(Criterion criterion) {
        return !unlisted.contains(criterion.id());
    }

    private static Set<DataKind> histories(Coverage coverage) {
        return Stream.of(DataKind.STAGE_HISTORY, DataKind.OWNER_HISTORY)
                .filter(coverage::carries)
                .collect(Collectors.toUnmodifiableSet());
    }

    public RunContext ignoring(Set<String> criteria) {
        Set<String> copy = Set.copyOf(criteria);
        return new RunContext(policy, this.criteria, language, format, budgets, unlisted, asking, histories, copy);
    }

    /** The same, to ask before a move what it would cause. */
    public RunContext beforeMove() {
        return new RunContext(policy, criteria, language, format, budgets, unlisted, true, histories, ignored);
    }

    /** Whether the company wants to know, and can know, what the rule says of the deal; null: of no single deal. */
    public boolean wants(Criterion criterion, @Nullable Deal deal) {
        return wants(criterion, deal == null ? null : deal.pipeline().id()) && (deal == null || knows(criterion, deal));
    }

    /**
     * Whether the deal lost nothing that the criterion goes by: what it requires; and in the past where the deal stood,
     * and whose it was, if its owner would answer.
     */
    public boolean knows(Criterion criterion, Deal deal) {
        Set<DataKind> lost = deal.damagedKinds();
        if (lost.isEmpty()) {
            return true;
        }
        boolean owners = criterion.telling().answers() == Answering.OWNER;
        return Collections.disjoint(criterion.judgement().requires(), lost)
                && histories.stream()
                        .noneMatch(kind -> lost.contains(kind) && (owners || kind == DataKind.STAGE_HISTORY));
    }

    /** Whether the deal lost nothing of what tells where it stood and whose it was. */
    public boolean places(Deal deal) {
        return Collections.disjoint(histories, deal.damagedKinds());
    }

    /** Whether the company wants to know what the rule says in this pipeline; null: in the company. */
    public boolean wants(Criterion criterion, @Nullable String pipeline) {
        return !ignored.contains(criterion.id()) && policy.enabled(criterion.id(), pipeline);
    }

    /** Whether the deals of this pipeline exist for any criterion. */
    public boolean judges(Pipeline pipeline) {
        return policy.judges(pipeline);
    }
}
