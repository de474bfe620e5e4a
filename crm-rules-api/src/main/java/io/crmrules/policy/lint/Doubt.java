package io.crmrules.policy.lint;

import io.crmrules.policy.PolicyProblem;
import io.crmrules.support.Words;
import java.util.List;

/**
 * Something that a policy says and that can be, but is hardly meant. {@link io.crmrules.policy.PolicyInForce#warnings}
 * tells doubts to hosts.
 *
 * @param entry where
 * @param text the key of its text
 * @param values what stands for {0}, {1}, ... in the text
 */
public record Doubt(PolicyEntry entry, String text, List<String> values) {

    public Doubt {
        values = List.copyOf(values);
    }

    static Doubt of(PolicyEntry entry, String text, Object... values) {
        return new Doubt(
                entry, text, List.of(values).stream().map(String::valueOf).toList());
    }

    /** The doubt in words; languages other than Russian get English. */
    public PolicyProblem in(String language) {
        Words words = Words.beside(Doubt.class, "doubts", language);
        Object[] told = values.toArray();
        return entry.problem(words.of(text + ".problem", told), words.of(text + ".hint", told));
    }
}
