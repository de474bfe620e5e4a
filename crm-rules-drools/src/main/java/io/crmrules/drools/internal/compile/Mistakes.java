package io.crmrules.drools.internal.compile;

import io.crmrules.drools.internal.compile.DroolsMessages.Message;
import io.crmrules.drools.internal.compile.drl.Places;
import io.crmrules.drools.internal.compile.drl.Vocabulary;
import io.crmrules.rule.source.RuleProblem;
import io.crmrules.rule.source.RuleSource;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.drools.drl.parser.DroolsError;
import org.kie.internal.builder.KnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilderResult;
import org.kie.internal.builder.ResultSeverity;

/**
 * What is wrong with one rule, each cause once and with its place: Drools tells a cause two or three times, tells what
 * follows from it as well, and sometimes does not know the line.
 */
final class Mistakes {

    private final RuleSource source;
    private final DroolsMessages messages;

    Mistakes(RuleSource source) {
        this.source = source;
        this.messages = new DroolsMessages(new Vocabulary(source.drl()));
    }

    /** What the parser says; not empty. */
    RuleProblem syntax(List<DroolsError> errors) {
        DroolsError first = errors.get(0);
        return problem(first.getLines(), DroolsMessages.syntax(first.getMessage()));
    }

    /** What the compiler says; empty when all is well. */
    List<RuleProblem> compile(KnowledgeBuilder builder) {
        return causes(builder.getResults(ResultSeverity.ERROR)).stream()
                .map(result -> problem(result.getLines(), messages.compile(result.getMessage())))
                .distinct()
                .toList();
    }

    /** A broken import breaks types, a broken type breaks what is bound to it, a broken binding breaks its uses. */
    private static List<KnowledgeBuilderResult> causes(Collection<KnowledgeBuilderResult> results) {
        return Stream.of("ImportError", "DescrBuildError", "")
                .map(kind -> results.stream()
                        .filter(result -> result.getClass().getSimpleName().startsWith(kind))
                        .filter(result -> !result.getMessage().contains("Parser returned a null Package"))
                        .toList())
                .filter(same -> !same.isEmpty())
                .findFirst()
                .map(Mistakes::withoutEchoes)
                .orElse(List.of());
    }

    private static List<KnowledgeBuilderResult> withoutEchoes(List<KnowledgeBuilderResult> results) {
        List<KnowledgeBuilderResult> first = results.stream()
                .filter(result -> !result.getMessage().startsWith("Unable to analyze expression '"))
                .toList();
        return first.isEmpty() ? results : first;
    }

    private RuleProblem problem(int[] lines, Message message) {
        int told = lines.length == 0 ? 0 : Math.max(lines[0], 0);
        return new RuleProblem(
                source.origin(), Places.line(source.drl(), told, message.word()), message.problem(), message.hint());
    }
}
