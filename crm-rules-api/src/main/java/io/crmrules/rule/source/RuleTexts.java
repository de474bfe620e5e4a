package io.crmrules.rule.source;

import java.util.Map;
import java.util.Objects;

/**
 * What a criterion says to people, in one language. Immutable.
 *
 * <pre>{@code
 * RuleTexts texts = RuleTexts.builder("Tasks are done in time", "{task} is overdue.").remedy("Do it.").build();
 * }</pre>
 */
public final class RuleTexts {

    private final String title;
    private final String message;
    private final String why;
    private final String remedy;
    private final String consequence;
    private final String details;
    private final Map<String, String> parameters;

    private RuleTexts(Builder given) {
        this.title = Objects.requireNonNull(given.title, "title");
        this.message = Objects.requireNonNull(given.message, "message");
        this.why = Objects.requireNonNull(given.why, "why");
        this.remedy = Objects.requireNonNull(given.remedy, "remedy");
        this.consequence = Objects.requireNonNull(given.consequence, "consequence");
        this.details = Objects.requireNonNull(given.details, "details");
        this.parameters = Map.copyOf(given.parameters);
    }

    /** A builder of texts with this title and message; all others may be left out. */
    public static Builder builder(String title, String message) {
        return new Builder(title, message);
    }

    /** The healthy state, one sentence. */
    public String title() {
        return title;
    }

    /** What is wrong, with placeholders such as <code>{task}</code> for what the rule has bound. */
    public String message() {
        return message;
    }

    /** Why it matters, possibly empty. */
    public String why() {
        return why;
    }

    /** What to do, possibly empty. */
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

    /** Collects the texts. Not thread-safe. */
    public static final class Builder {
        private final String title;
        private final String message;
        private String why = "";
        private String remedy = "";
        private String consequence = "";
        private String details = "";
        private Map<String, String> parameters = Map.of();

        private Builder(String title, String message) {
            this.title = title;
            this.message = message;
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

        public Builder parameters(Map<String, String> parameters) {
            this.parameters = parameters;
            return this;
        }

        public RuleTexts build() {
            return new RuleTexts(this);
        }
    }
}
