package io.crmrules.drools.explain;

import io.crmrules.report.Subject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Why a criterion says what it says of a deal, or of whatever else it judges.
 *
 * @param criterion its id
 * @param about what people call what was judged
 * @param concerned of which subjects a finding about it could speak: the deal, its tasks, its comments, ...
 * @param outcome what came out
 * @param reported of which of them there are findings, in the order of the conditions
 * @param lines what was judged and what came out, then the conditions with their values, in words of the language that was
 *     asked for
 */
public record Explanation(
        String criterion,
        String about,
        Set<Subject> concerned,
        Outcome outcome,
        List<Subject> reported,
        List<Line> lines) {

    /** What came out. */
    public enum Outcome {
        /** There are findings. */
        VIOLATED,
        /** The conditions do not hold. */
        IN_ORDER,
        /** It is none of those that the criterion judges. */
        NOT_JUDGED,
        /** The policy does not ask for it there. */
        OFF,
        /** The CRM lacks something that the criterion needs, or lost some of it about this deal. */
        NOT_CHECKABLE,
        /** The conditions hold, and the data do not reach far enough to conclude from it. */
        NOT_PROVEN,
        /** A condition has no value, so that the rule fails. */
        FAILED
    }

    /**
     * A condition, or what it speaks of.
     *
     * @param depth how far it is indented, from 0
     * @param mark whether it holds
     * @param text on one line; quotes the CRM, so escape it where it is shown
     */
    public record Line(int depth, Mark mark, String text) {

        @Override
        public String toString() {
            return "  ".repeat(depth) + mark.sign() + " " + text;
        }
    }

    /** Whether a condition holds. */
    public enum Mark {
        HOLDS("+"),
        FAILS("-"),
        /** It is no condition. */
        NOTE("·");

        private final String sign;

        Mark(String sign) {
            this.sign = sign;
        }

        /** One character. */
        public String sign() {
            return sign;
        }
    }

    public Explanation {
        concerned = Set.copyOf(concerned);
        reported = List.copyOf(reported);
        lines = List.copyOf(lines);
    }

    /** The lines. */
    @Override
    public String toString() {
        return lines.stream().map(Line::toString).collect(Collectors.joining("\n"));
    }
}
