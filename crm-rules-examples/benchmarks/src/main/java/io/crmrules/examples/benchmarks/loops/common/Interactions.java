package io.crmrules.examples.benchmarks.loops.common;

import io.crmrules.model.Deal;
import io.crmrules.model.Interaction;
import org.jspecify.annotations.Nullable;

/** What calls, meetings and messages are. */
public final class Interactions {

    private static final int MIN_TALK_SECONDS = 30;

    private Interactions() {}

    public static boolean conversation(Interaction interaction) {
        Integer talk = interaction.talkSeconds();
        boolean talked = interaction.call() && talk != null && talk >= MIN_TALK_SECONDS;
        return (talked || (interaction.meeting() && interaction.held())) && People.person(interaction.user());
    }

    public static boolean attempt(Interaction interaction) {
        return conversation(interaction)
                || (interaction.outgoing() && !interaction.meeting() && People.person(interaction.user()));
    }

    /** An attempt, or something of which nobody knows who called or wrote to whom. */
    public static boolean maybeAttempt(Interaction interaction) {
        return attempt(interaction)
                || (interaction.direction() == null && !interaction.meeting() && People.person(interaction.user()));
    }

    /** An attempt, or a message or e-mail of the customer. */
    public static boolean contact(Interaction interaction) {
        boolean written =
                interaction.type() == Interaction.Type.MESSAGE || interaction.type() == Interaction.Type.EMAIL;
        return attempt(interaction) || (written && People.person(interaction.user()));
    }

    public static @Nullable Interaction firstAttempt(Deal deal) {
        for (Interaction interaction : deal.interactions()) {
            if (attempt(interaction)) {
                return interaction;
            }
        }
        return null;
    }

    /** By somebody whom the CRM names. */
    public static @Nullable Interaction firstKnownAttempt(Deal deal) {
        for (Interaction interaction : deal.interactions()) {
            if (interaction.user() != null && attempt(interaction)) {
                return interaction;
            }
        }
        return null;
    }
}
