package io.crmrules.examples.harness.answer;

import io.crmrules.report.Answer;

/**
 * One answer of a file.
 *
 * @param fingerprint of which finding
 * @param value what is said
 * @param comment possibly empty
 * @param place where it stands
 */
public record ReadAnswer(String fingerprint, Answer.Value value, String comment, String place) {}
