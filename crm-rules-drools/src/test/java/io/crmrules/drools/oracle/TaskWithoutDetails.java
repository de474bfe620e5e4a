package io.crmrules.drools.oracle;

import static io.crmrules.model.DataKind.TASKS;
import static io.crmrules.policy.Severity.MINOR;

import io.crmrules.model.Deal;
import io.crmrules.rule.Answering;
import java.util.Set;
import java.util.stream.Stream;

/**
 * An open task's text is a filler text, shorter than {@code minLength} or has fewer than {@code minWords} words.
 */
@Row(id = "task-without-details", severity = MINOR, answers = Answering.ASSIGNEE, requires = TASKS)
record TaskWithoutDetails(int minLength, int minWords, Set<String> stopPhrases) implements DealOracle {

    TaskWithoutDetails() {
        this(10, 2, Set.of("позвонить", "перезвонить", "связаться", "call", "call back", "follow up"));
    }

    @Override
    public Stream<Accusation> judge(Deal deal, Terms terms) {
        return Stages.openTasks(deal)
                .filter(task -> terms.filler(task.text(), stopPhrases) || tooShort(new Written(task.text())))
                .map(task -> accuse(deal, "TASK", task.id())
                        .answers(task.assignee(), task.stranger())
                        .since(task.createdAt())
                        .with("text", task.text())
                        .with("createdAt", task.createdAt()));
    }

    private boolean tooShort(Written written) {
        return written.length() < minLength || written.words() < minWords;
    }
}
