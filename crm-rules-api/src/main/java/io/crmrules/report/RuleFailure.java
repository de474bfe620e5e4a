package io.crmrules.report;

import org.jspecify.annotations.Nullable;

/**
 * A rule could not judge a deal. Its verdict on that deal is unknown; everything else stands.
 *
 * @param criterion the rule's id
 * @param deal the deal's id, null when the rule failed elsewhere
 * @param cause why, for the rule's author
 */
public record RuleFailure(String criterion, @Nullable String deal, String cause) {}
