package io.crmrules.rule;

import java.util.Objects;

/**
 * What a criterion says to people, in one language.
 *
 * @param title the healthy state, one sentence
 * @param message what is wrong, with placeholders such as <code>{task}</code> for what the rule has bound
 * @param why why it matters, possibly empty
 * @param remedy what to do, possibly empty
 * @param consequence what happens when nothing is done, possibly empty
 */
public record RuleTexts(String title, String message, String why, String remedy, String consequence) {

    public RuleTexts {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(why, "why");
        Objects.requireNonNull(remedy, "remedy");
        Objects.requireNonNull(consequence, "consequence");
    }
}
