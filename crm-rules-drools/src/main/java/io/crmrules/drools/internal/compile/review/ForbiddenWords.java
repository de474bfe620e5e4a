package io.crmrules.drools.internal.compile.review;

import io.crmrules.drools.internal.compile.drl.Token;
import io.crmrules.rule.source.RuleProblem;
import io.crmrules.rule.source.RuleSource;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What makes a verdict hang on more than the facts and the moment of the check: changing facts, the machine's clock,
 * and conditions of no fact. What hides from this in Java code meets its guard when the rule runs.
 */
final class ForbiddenWords {

    private static final Set<String> CHANGES =
            Set.of("insert", "insertLogical", "insertAsync", "update", "modify", "delete", "retract");
    private static final Set<String> ENGINE = Set.of("drools", "kcontext");
    private static final Set<String> CLOCKS =
            Set.of("now", "currentTimeMillis", "nanoTime", "systemUTC", "systemDefaultZone");
    private static final Token NOTHING = new Token(Token.Kind.SIGN, " ", 0);

    private final RuleSource source;
    private final List<Token> tokens;

    private ForbiddenWords(RuleSource source, List<Token> tokens) {
        this.source = source;
        this.tokens = tokens;
    }

    /** What is wrong; empty when nothing is. */
    static List<RuleProblem> problems(RuleSource source, List<Token> tokens) {
        ForbiddenWords words = new ForbiddenWords(source, tokens);
        return IntStream.range(0, tokens.size())
                .filter(at -> tokens.get(at).kind() == Token.Kind.WORD
                        && words.token(at + 1).isSign('('))
                .mapToObj(words::problem)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private @Nullable RuleProblem problem(int at) {
        String word = tokens.get(at).text();
        String receiver = receiver(at);
        if (CHANGES.contains(word) && (receiver.isEmpty() || ENGINE.contains(receiver))) {
            return problem(at, "calls " + word + ", but rules change no facts.", "Maybe leave it out.");
        } else if (word.equals("eval") && receiver.isEmpty()) {
            return problem(at, "'eval' belongs to no fact.", "Maybe a condition within a pattern.");
        } else if (clock(at, word, receiver)) {
            return problem(
                    at,
                    "'" + word + "' asks the machine's clock; a rule speaks of the moment of the check.",
                    "Maybe 'check.now'.");
        }
        return null;
    }

    private boolean clock(int at, String word, String receiver) {
        return word.equals("Date")
                ? constructed(at) && token(at + 2).isSign(')')
                : CLOCKS.contains(word) && !receiver.equals("check");
    }

    /** {@code new Date( ... )}, {@code new java.util.Date( ... )}. */
    private boolean constructed(int at) {
        int first = at;
        while (token(first - 1).isSign('.')) {
            first -= 2;
        }
        return token(first - 1).isWord("new");
    }

    /** The name before the dot; empty when there is none. */
    private String receiver(int at) {
        return token(at - 1).isSign('.') ? token(at - 2).text() : "";
    }

    private Token token(int at) {
        return at < 0 || at >= tokens.size() ? NOTHING : tokens.get(at);
    }

    private RuleProblem problem(int at, String text, String hint) {
        return new RuleProblem(source.origin(), tokens.get(at).line(), text, hint);
    }
}
