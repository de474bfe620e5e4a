package io.crmrules.rule.source;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a criterion says to people, in one language. Immutable; no text is null, unless that is said. They stand in properties beside the
 * rule, {@code STEM.properties} and {@code STEM_ru.properties}, under the names that the methods have here.
 *
 * <pre>{@code
 * RuleTexts texts = RuleTexts.builder("Tasks are done in time", "{task} is overdue.").remedy("Do it.").build();
 * }</pre>
 */
public final class RuleTexts {

    private final String title;
    private final String defect;
    private final String message;
    private final Map<String, String> messagesWithout;
    private final @Nullable String settled;
    private final String why;
    private final String remedy;
    private final String consequence;
    private final String details;
    private final Map<String, String> parameters;

    private RuleTexts(Builder given) {
        this.title = Objects.requireNonNull(given.title, "title");
        this.defect = Objects.requireNonNull(given.defect, "defect");
        this.message = Objects.requireNonNull(given.message, "message");
        this.messagesWithout = Map.copyOf(given.messagesWithout);
        this.settled = given.settled;
        this.why = Objects.requireNonNull(given.why, "why");
        this.remedy = Objects.requireNonNull(given.remedy, "remedy");
        this.consequence = Objects.requireNonNull(given.consequence, "consequence");
        this.details = Objects.requireNonNull(given.details, "details");
        this.parameters = Map.copyOf(given.parameters);
    }

    /**
     * A builder of texts with this title and message; all others may be left out.
     *
     * @param message with placeholders, see {@link #message}
     */
    public static Builder builder(String title, String message) {
        return new Builder(title, message);
    }

    /** The healthy state, one sentence without a full stop: what the company's standard requires. */
    public String title() {
        return title;
    }

    /** The defect in a few words, to be counted by: "Deals without a task" as in "Deals without a task: 3"; else the title. */
    public String defect() {
        return defect;
    }

    /**
     * What is wrong, with placeholders such as <code>{task}</code> for what the rule has bound, and
     * <code>{deal}</code>, <code>{owner}</code>, <code>{stage}</code>, <code>{subject}</code>; plain text. A number may
     * bring its noun: <code>{days|day|days}</code>, in Russian <code>{days|день|дня|дней}</code>. A list in quotation
     * marks has each of its members in them.
     */
    public String message() {
        return message;
    }

    /**
     * What is wrong when something that the message speaks of is not there, by its name as the rule has bound it; said
     * instead of {@link #message}. In properties {@code message.without.NAME}. Not there are null, an empty list, a
     * blank text, a placeholder of the policy and an amount that nobody entered.
     */
    public Map<String, String> messagesWithout() {
        return messagesWithout;
    }

    /**
     * What happened, of a finding that an event has settled, and how late: placeholders as in {@link #message}, and
     * <code>{settledAt}</code> and <code>{late}</code>, the time from the fault until then. Null when the message says
     * all there is to say, as of an act that cannot be undone.
     */
    public @Nullable String settled() {
        return settled;
    }

    /** Why it matters, possibly empty. */
    public String why() {
        return why;
    }

    /** What to do, said to whoever is to do it; possibly empty. */
    public String remedy() {
        return remedy;
    }

    /** What happens when nothing is done, possibly empty. */
    public String consequence() {
        return consequence;
    }

    /** What exactly counts, and what was decided where the sentence leaves a doubt; possibly empty. */
    public String details() {
        return details;
    }

    /** What each parameter means, by its name; a parameter that is not described is left out. */
    public Map<String, String> parameters() {
        return parameters;
    }

    /** Collects the texts: plain ones, on one or several lines. Not thread-safe. */
    public static final class Builder {
        private final String title;
        private final String message;
        private String defect;
        private Map<String, String> messagesWithout = Map.of();
        private @Nullable String settled;
        private String why = "";
        private String remedy = "";
        private String consequence = "";
        private String details = "";
        private Map<String, String> parameters = Map.of();

        private Builder(String title, String message) {
            this.title = title;
            this.message = message;
            this.defect = title;
        }

        public Builder defect(String defect) {
            this.defect = defect;
            return this;
        }

        /** By the names of bindings, as {@link RuleTexts#messagesWithout} has them. */
        public Builder messagesWithout(Map<String, String> messages) {
            this.messagesWithout = messages;
            return this;
        }

        public Builder settled(@Nullable String settled) {
            this.settled = settled;
            return this;
        }

        public Builder why(String why) {
            this.why = why;
            return this;
        }

        public Builder remedy(String remedy) {
            this.remedy = remedy;
            return this;
        }

        public Builder consequence(String consequence) {
            this.consequence = consequence;
            return this;
        }

        public Builder details(String details) {
            this.details = details;
            return this;
        }

        /** By the names of parameters, as {@link RuleTexts#parameters} has them. */
        public Builder parameters(Map<String, String> parameters) {
            this.parameters = parameters;
            return this;
        }

        /**
         * The texts.
         *
         * @throws NullPointerException when one of them is null
         */
        public RuleTexts build() {
            return new RuleTexts(this);
        }
    }
}
