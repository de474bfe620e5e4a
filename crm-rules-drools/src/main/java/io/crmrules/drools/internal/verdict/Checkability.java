package io.crmrules.drools.internal.verdict;

import io.crmrules.model.Coverage;
import io.crmrules.model.CrmSnapshot;
import io.crmrules.model.DataKind;
import io.crmrules.policy.FieldPaths;
import io.crmrules.policy.PolicyInForce;
import io.crmrules.policy.RequiredField;
import io.crmrules.rule.Criterion;
import io.crmrules.rule.Population;
import io.crmrules.rule.Scope;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which input a criterion lacks in a CRM: nothing can be said of it then. */
public final class Checkability {

    private final Coverage coverage;
    private final PolicyInForce policy;
    private final PolicyNeeds needs;
    private final Instant asOf;
    private final boolean past;

    public Checkability(CrmSnapshot crm, PolicyInForce policy, Instant asOf) {
        this.coverage = crm.coverage();
        this.policy = policy;
        this.needs = new PolicyNeeds(crm, policy);
        this.asOf = asOf;
        this.past = asOf.isBefore(crm.takenAt());
    }

    /** What is missing; empty when the criterion is checkable. */
    public List<MissingInput> lacks(Criterion criterion) {
        Set<String> missing = new LinkedHashSet<>();
        for (DataKind kind : criterion.judgement().requires()) {
            missing.addAll(missing(kind, criterion.judgement().typesOf(kind)));
        }
        if (criterion.judgement().asksFields()) {
            missing.addAll(missingFields());
        }
        if (past) {
            missing.addAll(missingHistories(criterion));
        }
        List<MissingInput> all = new ArrayList<>();
        missing.forEach(input -> all.add(MissingInput.of(input)));
        all.addAll(needs.lacks(criterion));
        return all;
    }

    /**
     * A kind that is not carried, or those of its types that are not.
     *
     * @param types from whose absence the criterion concludes, none: all; null when it speaks of what is there, so that
     *     any type is enough
     */
    private List<String> missing(DataKind kind, @Nullable Set<String> types) {
        if (!coverage.carries(kind)) {
            return List.of(kind.name());
        }
        if (types == null) {
            return List.of();
        }
        return kind.types().stream()
                .filter(type -> types.isEmpty() || types.contains(type))
                .filter(type -> !carriesType(kind, type))
                .map(type -> kind + "." + type)
                .toList();
    }

    /** Of tasks that are open now nobody knows which others were open in the past. */
    private boolean carriesType(DataKind kind, String type) {
        return coverage.carriesTypes(kind, Set.of(type)) && !(past && coverage.openOnly(kind));
    }

    /** Stages and owners of the past are known from their histories alone. */
    private List<String> missingHistories(Criterion criterion) {
        Scope scope = criterion.judgement().scope();
        List<String> missing = new ArrayList<>();
        boolean ofDeals = scope != Scope.CRM || criterion.judgement().population() != Population.CONTACTS;
        if (ofDeals && !coverage.carriesSince(DataKind.STAGE_HISTORY, asOf)) {
            missing.add(DataKind.STAGE_HISTORY.name());
        }
        if (scope == Scope.USER && !coverage.carriesSince(DataKind.OWNER_HISTORY, asOf)) {
            missing.add(DataKind.OWNER_HISTORY.name());
        }
        return missing;
    }

    /** The kinds of the required fields, when the CRM carries none of these fields; none without requirements. */
    private List<String> missingFields() {
        Set<DataKind> lacking = EnumSet.noneOf(DataKind.class);
        for (RequiredField required : policy.requiredFields()) {
            List<DataKind> kinds = required.fields().stream()
                    .map(FieldPaths::kindOf)
                    .filter(kind -> kind != null && !coverage.carries(kind))
                    .toList();
            if (kinds.isEmpty()) {
                return List.of();
            }
            lacking.addAll(kinds);
        }
        return lacking.stream().map(Enum::name).toList();
    }
}
