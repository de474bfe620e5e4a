package io.crmrules.examples.harness.past;

import io.crmrules.model.Interaction;
import io.crmrules.model.User;
import io.crmrules.report.DealRef;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A conversation of the CRM.
 *
 * @param deal as a report may name it
 * @param person who talked, null when nobody knows
 * @param at when it began
 */
public record HeardTalk(DealRef deal, @Nullable User person, Instant at) {

    /** By which a conversation is known in every run. No spreadsheet takes it for a date. */
    public static String key(String deal, Interaction interaction) {
        return deal + "#" + interaction.id();
    }
}
