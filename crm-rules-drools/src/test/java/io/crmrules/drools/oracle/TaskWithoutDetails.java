package io.crmrules.drools.oracle;

import io.crmrules.model.DataKind;
import io.crmrules.model.Deal;
import java.util.Set;
import java.util.stream.Stream;

/**
 * An open task's text is blank, shorter than {@code minLength}, has fewer than {@code minWords} words, or is a stop
 * phrase.
 */
record TaskWithoutDetails(int minLength, int minWords, Set<String> stopPhrases) implements DealOracle {

    TaskWithoutDetails() {
        this(10, 2, Set.of("позвонить", "перезвонить", "связаться", "call", "call back", "follow up"));
    }

    @Override
    public String criterion() {
        return "task-without-details";
    }

    @Override
    public Set<DataKind> requires() {
        return Set.of(DataKind.TASKS);
    }

    @Override
    public Stream<Finding> judge(Deal deal, Terms terms) {
        return Stages.openTasks(deal)
                .filter(task -> saysNothing(task.text()))
                .map(task -> about(deal, "TASK", task.id(), ""));
    }

    private boolean saysNothing(String text) {
        Written written = new Written(text);
        return Terms.blank(text)
                || written.length() < minLength
                || written.words() < minWords
                || written.isOneOf(stopPhrases);
    }
}
