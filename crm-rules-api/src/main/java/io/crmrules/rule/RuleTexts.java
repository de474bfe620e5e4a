package io.crmrules.rule;

import java.util.Map;
import java.util.Objects;

/**
 * What a criterion says to people, in one language.
 *
 * @param title the healthy state, one sentence
 * @param message what is wrong, with placeholders such as <code>{task}</code> for what the rule has bound
 * @param why why it matters, possibly empty
 * @param remedy what to do, possibly empty
 * @param consequence what happens when nothing is done, possibly empty
 * @param details what exactly counts, and what was decided where the sentence leaves a doubt; possibly empty
 * @param parameters what each parameter means, by its name; a parameter that is not described is left out
 */
public record RuleTexts(
        String title,
        String message,
        String why,
        String remedy,
        String consequence,
        String details,
        Map<String, String> parameters) {

    public RuleTexts {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(why, "why");
        Objects.requireNonNull(remedy, "remedy");
        Objects.requireNonNull(consequence, "consequence");
        Objects.requireNonNull(details, "details");
        parameters = Map.copyOf(parameters);
    }

    /** Texts without details and without descriptions of parameters. */
    public RuleTexts(String title, String message, String why, String remedy, String consequence) {
        this(title, message, why, remedy, consequence, "", Map.of());
    }
}
