package io.crmrules.policy.internal.statement;

import io.crmrules.support.Misfit;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What statements say of a topic; what does not fit is a problem where it stands. */
public final class Said {

    private final List<Statement> statements;
    private final Problems problems;

    public Said(List<Statement> statements, Problems problems) {
        this.statements = statements;
        this.problems = problems;
    }

    /** What is said last, else the fallback. */
    public <T> T last(String topic, T fallback, Function<Object, T> reader) {
        Statement last = last(topic);
        if (last != null) {
            try {
                return reader.apply(last.value());
            } catch (Misfit misfit) {
                problems.add(last.problem(misfit.problem(), misfit.hint()));
            }
        }
        return fallback;
    }

    /** What is said last, null when nothing is. */
    public @Nullable Statement last(String topic) {
        return statements.stream()
                .filter(each -> each.about(topic))
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    /** Takes everything that is said, in its order. */
    public void each(String topic, Consumer<Statement> reader) {
        for (Statement statement : statements) {
            if (statement.about(topic)) {
                try {
                    reader.accept(statement);
                } catch (Misfit misfit) {
                    problems.add(statement.problem(misfit.problem(), misfit.hint()));
                }
            }
        }
    }
}
