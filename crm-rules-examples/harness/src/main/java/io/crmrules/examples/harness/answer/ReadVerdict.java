package io.crmrules.examples.harness.answer;

import io.crmrules.examples.harness.past.Verdict;

/**
 * One verdict of a file.
 *
 * @param talk the key of the conversation
 * @param verdict on the comment about it
 * @param remark possibly empty
 * @param place where it stands
 */
public record ReadVerdict(String talk, Verdict verdict, String remark, String place) {}
