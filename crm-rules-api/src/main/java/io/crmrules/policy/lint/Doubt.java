package io.crmrules.policy.lint;

import io.crmrules.policy.PolicyProblem;
import java.util.List;

/**
 * Something that a policy says and that can be, but is hardly meant. {@link io.crmrules.policy.PolicyInForce#warnings}
 * tells doubts to hosts.
 *
 * @param said where
 * @param text the key of its text
 * @param values what stands for {0}, {1}, ... in the text
 */
public record Doubt(Said said, String text, List<String> values) {

    public Doubt {
        values = List.copyOf(values);
    }

    static Doubt of(Said said, String text, Object... values) {
        return new Doubt(
                said, text, List.of(values).stream().map(String::valueOf).toList());
    }

    /** The doubt in words; languages other than Russian get English. */
    public PolicyProblem in(String language) {
        DoubtTexts texts = DoubtTexts.in(language);
        return said.problem(texts.text(text + ".problem", values), texts.text(text + ".hint", values));
    }
}
