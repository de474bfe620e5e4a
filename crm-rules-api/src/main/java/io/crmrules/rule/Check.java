package io.crmrules.rule;

import io.crmrules.rule.words.CardWords;
import io.crmrules.rule.words.ChangeWords;
import io.crmrules.rule.words.ConversationWords;
import io.crmrules.rule.words.CustomerWords;
import io.crmrules.rule.words.HistoryWords;
import io.crmrules.rule.words.MomentWords;
import io.crmrules.rule.words.PeopleWords;
import io.crmrules.rule.words.PolicyWords;
import io.crmrules.rule.words.TaskWords;
import io.crmrules.rule.words.TextWords;

/**
 * The words of a rule that depend on the moment of the check or on the company's policy: the global {@code check}.
 *
 * <p>Parameters are asked by their qualified name, {@code "stale-deal.maxIdleDays"}, and of a deal, because a pipeline
 * may have its own. Everything is null-safe: what is unknown is never late, long ago or listed.
 *
 * <p>An instance belongs to one thread.
 */
public interface Check
        extends MomentWords,
                TaskWords,
                PeopleWords,
                ConversationWords,
                TextWords,
                CardWords,
                CustomerWords,
                HistoryWords,
                ChangeWords,
                PolicyWords {}
