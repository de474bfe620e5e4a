package io.crmrules.examples.harness.inspect;

import io.crmrules.model.Coverage.Span;
import io.crmrules.model.CrmSnapshot;
import io.crmrules.model.DataKind;
import io.crmrules.report.CriterionResult;
import io.crmrules.report.Verdict;
import io.crmrules.report.ViolationReport;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * An export and what could be checked of it.
 *
 * @param format the name of its reader
 * @param positions what the CRM calls its users' positions, by their ids
 * @param crm what was read
 * @param report what was checked
 */
public record Inspection(String format, Map<String, String> positions, CrmSnapshot crm, ViolationReport report) {

    /** How far a kind is carried: "complete", within which limits, or "not proven complete". */
    String carried(DataKind kind) {
        if (!crm.coverage().carries(kind)) {
            return "not proven complete";
        }
        Span span = crm.coverage().spans().get(kind);
        if (span == null) {
            return "complete";
        }
        String types = span.types().isEmpty() ? "" : ", of " + String.join(", ", new TreeSet<>(span.types())) + " only";
        return "complete" + types + (span.from() == null ? "" : ", from " + span.from() + " on");
    }

    /** On how many deals something of the kind was lost, or is not known. */
    long damaged(DataKind kind) {
        return crm.deals().stream()
                .filter(deal -> deal.damagedKinds().contains(kind))
                .count();
    }

    /** The criteria that cannot be checked as a whole. */
    List<CriterionResult> notCheckable() {
        return report.summary().results().stream()
                .filter(result -> result.verdict() == Verdict.NOT_CHECKABLE)
                .toList();
    }

    /** How many criteria were asked for. */
    int criteria() {
        return report.summary().results().size();
    }

    /** What criteria miss, each with what would bring it. */
    Set<String> missing() {
        Set<String> missing = new TreeSet<>();
        notCheckable().forEach(result -> missing.addAll(result.missing()));
        return missing;
    }

    /** The request or the line of a mapping that would bring this; empty when none is known. */
    String advice(String missing) {
        return Advice.of(format, missing);
    }
}
