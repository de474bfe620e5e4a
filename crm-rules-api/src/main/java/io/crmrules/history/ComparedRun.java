package io.crmrules.history;

import io.crmrules.history.store.RunRecord;
import io.crmrules.report.ViolationReport;

/**
 * A run and what the runs before say of it.
 *
 * @param report with the {@linkplain io.crmrules.report.Violation#history history} of each violation, and what is
 *     resolved
 * @param record what is to be kept of it
 */
public record ComparedRun(ViolationReport report, RunRecord record) {}
