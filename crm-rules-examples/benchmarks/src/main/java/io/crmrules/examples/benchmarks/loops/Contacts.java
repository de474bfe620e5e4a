package io.crmrules.examples.benchmarks.loops;

import io.crmrules.model.Deal;
import io.crmrules.model.Interaction;
import io.crmrules.model.StageChange;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What calls, meetings and messages are, and when a deal came to its stage. */
final class Contacts {

    private static final int MIN_TALK_SECONDS = 30;

    private Contacts() {}

    static boolean conversation(Interaction interaction) {
        Integer talk = interaction.talkSeconds();
        boolean talked = interaction.call() && talk != null && talk >= MIN_TALK_SECONDS;
        return (talked || (interaction.meeting() && interaction.held())) && Words.person(interaction.user());
    }

    static boolean attempt(Interaction interaction) {
        return conversation(interaction)
                || (interaction.outgoing() && !interaction.meeting() && Words.person(interaction.user()));
    }

    /** An attempt, or something of which nobody knows who called or wrote to whom. */
    static boolean maybeAttempt(Interaction interaction) {
        return attempt(interaction)
                || (interaction.direction() == null && !interaction.meeting() && Words.person(interaction.user()));
    }

    /** An attempt, or a message or e-mail of the customer. */
    static boolean contact(Interaction interaction) {
        boolean written =
                interaction.type() == Interaction.Type.MESSAGE || interaction.type() == Interaction.Type.EMAIL;
        return attempt(interaction) || (written && Words.person(interaction.user()));
    }

    static @Nullable Interaction firstAttempt(Deal deal) {
        for (Interaction interaction : deal.interactions()) {
            if (attempt(interaction)) {
                return interaction;
            }
        }
        return null;
    }

    /** Null when the history does not say. */
    static @Nullable Instant cameToStage(Deal deal) {
        StageChange arrival = deal.arrival();
        if (arrival != null) {
            return arrival.at();
        }
        return deal.stageHistory().isEmpty() ? deal.createdAt() : null;
    }
}
