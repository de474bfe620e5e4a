/**
 * What a check found: {@link io.crmrules.report.Violation}s with their evidence, a
 * {@link io.crmrules.report.CriterionResult} for each criterion, a {@link io.crmrules.report.PersonSummary} with the
 * workload of whoever answers, the gates ({@link io.crmrules.report.DayGate}, {@link io.crmrules.report.StageGate}), and the
 * {@link io.crmrules.report.ViolationReport} that holds them all; what is to be done by whom is its
 * {@link io.crmrules.report.TodoList}.
 *
 * <p>Reports are immutable. Hosts keep a violation by its {@linkplain io.crmrules.report.Violation#fingerprint
 * fingerprint}, show {@linkplain io.crmrules.report.ViolationReport#rootCauses causes} with what follows from them, and
 * read verdicts and {@linkplain io.crmrules.report.Notice notices} before they blame anybody.
 */
@NullMarked
package io.crmrules.report;

import org.jspecify.annotations.NullMarked;
