package io.crmrules.model;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A contact between the company and the customer: a call, a meeting, a message, an e-mail.
 *
 * <pre>{@code
 * Interaction call = Interaction.builder("i1", Interaction.Type.CALL, startedAt)
 *         .direction(Interaction.Direction.OUTGOING).talkSeconds(200).user(anna)
 *         .build();
 * }</pre>
 *
 * <p>Whether it was a conversation depends on the policy and is asked of {@link io.crmrules.rule.Check#conversation}.
 *
 * @param id unique within its deal
 * @param type what kind of contact
 * @param direction null when unknown or meaningless
 * @param startedAt when it began
 * @param talkSeconds how long people talked, in seconds; null when unknown; a call with 0 was not answered
 * @param held of a meeting: whether it took place; of anything else without meaning
 * @param user who of the company took part, null when unknown, which counts as a person
 * @param line the company's line ("503-814"), as the CRM has it, possibly empty
 * @param recording where the recording is, empty when there is none
 * @param shared whether it hangs on a contact of several deals: it speaks for each of them, and asks nothing of any
 * @param stranger whether somebody took part whom nobody knows: the CRM names a user who is none of its users
 */
public record Interaction(
        String id,
        Interaction.Type type,
        Interaction.@Nullable Direction direction,
        Instant startedAt,
        @Nullable Integer talkSeconds,
        boolean held,
        @Nullable User user,
        String line,
        String recording,
        boolean shared,
        boolean stranger) {

    /** By what means. */
    public enum Type {
        /** By phone, with or without an answer. */
        CALL,
        /** Face to face or by video, planned or held. */
        MEETING,
        /** In a messenger or a chat. */
        MESSAGE,
        /** A letter, in or out. */
        EMAIL
    }

    /** Who began it. */
    public enum Direction {
        /** The customer. */
        INCOMING,
        /** The company. */
        OUTGOING
    }

    /**
     * No value is doubted here: a talk time below 0 stays what it is.
     *
     * @throws NullPointerException with the name of the component when the id, type, start, line or recording is null
     */
    public Interaction {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(startedAt, "startedAt");
        Objects.requireNonNull(line, "line");
        Objects.requireNonNull(recording, "recording");
        stranger = stranger && user == null;
    }

    /**
     * A builder of the interaction with this id.
     *
     * @param id unique within its deal
     * @param startedAt when it began, answered or not
     */
    public static Builder builder(String id, Type type, Instant startedAt) {
        return new Builder(id, type, startedAt);
    }

    /** Answered or not. */
    public boolean call() {
        return type == Type.CALL;
    }

    /** Held or not. */
    public boolean meeting() {
        return type == Type.MEETING;
    }

    /** The customer began it; false when nobody knows who did. */
    public boolean incoming() {
        return direction == Direction.INCOMING;
    }

    /** The company began it; false when nobody knows who did. */
    public boolean outgoing() {
        return direction == Direction.OUTGOING;
    }

    /** An incoming call that nobody answered; a call of unknown length is not one. */
    public boolean missed() {
        return call() && incoming() && talkSeconds != null && talkSeconds == 0;
    }

    /**
     * When it ended: its start and its talk time; its start where that is unknown or not above 0. Waiting before the
     * talk is not known and not counted.
     */
    public Instant endedAt() {
        return talkSeconds == null || talkSeconds <= 0 ? startedAt : startedAt.plusSeconds(talkSeconds);
    }

    /** The interaction with somebody else of the company. */
    Interaction with(@Nullable User user) {
        return new Interaction(
                id, type, direction, startedAt, talkSeconds, held, user, line, recording, shared, stranger);
    }

    /** What it is and which; nothing of what people typed. */
    @Override
    public String toString() {
        return "Interaction " + id;
    }

    /**
     * Collects what is known of an interaction; all but id, type and start may be left out: texts are empty then, the
     * others unknown, a meeting not held. Not thread-safe.
     */
    public static final class Builder {
        private final String id;
        private final Type type;
        private final Instant startedAt;
        private @Nullable Direction direction;
        private @Nullable Integer talkSeconds;
        private boolean held;
        private @Nullable User user;
        private String line = "";
        private String recording = "";
        private boolean shared;
        private boolean stranger;

        private Builder(String id, Type type, Instant startedAt) {
            this.id = id;
            this.type = type;
            this.startedAt = startedAt;
        }

        /** Who began it; null when unknown or meaningless. */
        public Builder direction(@Nullable Direction direction) {
            this.direction = direction;
            return this;
        }

        /** How long people talked, in seconds: 0 for a call that nobody answered, null when unknown. */
        public Builder talkSeconds(@Nullable Integer talkSeconds) {
            this.talkSeconds = talkSeconds;
            return this;
        }

        /** Of a meeting: whether it took place. */
        public Builder held(boolean held) {
            this.held = held;
            return this;
        }

        /** Who of the company took part; null when unknown. */
        public Builder user(@Nullable User user) {
            this.user = user;
            return this;
        }

        /** The company's line as the CRM has it; empty when unknown. */
        public Builder line(String line) {
            this.line = line;
            return this;
        }

        /** Where the recording is; empty when there is none. */
        public Builder recording(String recording) {
            this.recording = recording;
            return this;
        }

        /** It hangs on a contact of several deals; not unless said so. */
        public Builder shared(boolean shared) {
            this.shared = shared;
            return this;
        }

        /** A user took part who is none of the CRM's: neither the owner nor anybody else can be meant. */
        public Builder stranger(boolean stranger) {
            this.stranger = stranger;
            return this;
        }

        /**
         * The interaction.
         *
         * @throws NullPointerException when the id, type, start, line or recording is null
         */
        public Interaction build() {
            return new Interaction(
                    id, type, direction, startedAt, talkSeconds, held, user, line, recording, shared, stranger);
        }
    }
}
