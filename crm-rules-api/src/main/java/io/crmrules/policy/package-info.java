/**
 * What a company decided: which criteria hold, how severe they are, with which limits, on which working calendar.
 *
 * <p>A {@link io.crmrules.Policy} is what was written, in layers: a shipped profile, the company's file, calls in Java.
 * {@link io.crmrules.Policy#resolve} checks it against the criteria there are and gives the
 * {@link io.crmrules.policy.PolicyInForce}, or refuses it with every problem, where it stands and what was probably
 * meant. No deal is read before that.
 *
 * <pre>{@code
 * extends: controller
 * zone: Europe/Moscow
 * calendar: { hours: { MON-FRI: "09:00-18:00" }, holidays: [2026-11-04] }
 * conversation: { within: 2 h }
 * criteria:
 *   stale-deal: { severity: CRITICAL, maxIdleDays: 7 }
 *   skipped-stage: on
 * pipelines:
 *   partners: { criteria: { overdue-task: off } }
 * }</pre>
 */
@NullMarked
package io.crmrules.policy;

import org.jspecify.annotations.NullMarked;
