package io.crmrules.examples.harness.past;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What one of those who answer has of a baseline.
 *
 * @param begun of which moment the run spoke that made it
 * @param until the last day on which its findings do not count
 * @param answers who, as {@link io.crmrules.report.Responsible} writes itself
 * @param all how many findings there were
 * @param left how many are there, or could not be verified
 */
public record BaselineCount(Instant begun, LocalDate until, String answers, int all, int left) {}
