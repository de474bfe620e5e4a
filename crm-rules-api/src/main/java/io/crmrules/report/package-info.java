/**
 * What a check found: {@link io.crmrules.report.Violation}s with their evidence, a
 * {@link io.crmrules.report.CriterionResult} for each criterion, an {@link io.crmrules.report.OwnerSummary} with the
 * workload of each owner, the gates ({@link io.crmrules.report.DayGate}, {@link io.crmrules.report.StageGate}), and the
 * {@link io.crmrules.report.ViolationReport} that holds them all.
 */
@NullMarked
package io.crmrules.report;

import org.jspecify.annotations.NullMarked;
