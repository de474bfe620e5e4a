package io.crmrules.examples.harness.output;

import io.crmrules.examples.harness.text.Vocabulary;
import io.crmrules.report.CriterionResult;
import io.crmrules.report.DayGate;
import io.crmrules.report.PersonSummary;
import io.crmrules.report.Responsible;
import io.crmrules.report.RunSummary;
import io.crmrules.support.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What a day gate says: may the day be closed, what holds it, what of it is not known. Not escaped. */
public final class GateTexts {

    private final RunSummary summary;
    private final Words words;
    private final Unread unread;
    private final String language;

    /** The gates of this run. */
    public GateTexts(RunSummary summary) {
        this.summary = summary;
        this.language = summary.run().language();
        this.words = Vocabulary.of(language, GateTexts.class);
        this.unread = new Unread(summary);
    }

    /** The company's answer, in a sentence. */
    public String answer() {
        return summary.run().deals() == 0 && !unread.any()
                ? words.of("none")
                : words.of("day." + summary.dayGate().answer());
    }

    /** The answer for one of those who answer, in a word or two; a dash where nobody is who could close a day. */
    public String brief(PersonSummary person) {
        DayGate gate = person.dayGate();
        return nobody(person) && gate.blocking().isEmpty()
                ? words.of("notJudged")
                : words.of("person.day." + gate.answer());
    }

    private static boolean nobody(PersonSummary person) {
        Responsible.Type type = person.answers().type();
        return type == Responsible.Type.SYSTEM || type == Responsible.Type.UNKNOWN;
    }

    /** The ids of the criteria whose findings hold it and how many there are, the most first. */
    public List<Map.Entry<String, Integer>> held(DayGate gate) {
        return gate.blocking().entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .toList();
    }

    /** What the findings that hold it are called and how many there are, the most first. */
    public List<String> blocking(DayGate gate) {
        return held(gate).stream()
                .map(held -> words.of("counted", defect(held.getKey()), held.getValue()))
                .toList();
    }

    /** What it needs and nobody knows, and why; empty when all is known. */
    public List<String> unknown(DayGate gate) {
        List<String> unknown = new ArrayList<>();
        gate.unknown().forEach(criterion -> unknown.add(words.of("gate.unknown", defect(criterion), why(criterion))));
        if (gate.lost() > 0) {
            unknown.add(words.of("gate.lost", unread.counted()));
        }
        return unknown;
    }

    private String why(String criterion) {
        CriterionResult result = summary.result(criterion);
        String missing = result == null ? "" : Vocabulary.missing(words, result, language);
        return missing.isEmpty() ? words.of("gate.failed") : words.of("missing", missing);
    }

    /** What is no part of the answer, because the CRM does not tell, in a sentence; empty when nothing is. */
    public String beside(DayGate gate) {
        return gate.beside().isEmpty()
                ? ""
                : words.of(
                        "gate.beside", gate.beside().stream().map(this::defect).collect(Collectors.joining("; ")));
    }

    /** All of it below the answer, a line each. */
    public List<String> lines(DayGate gate) {
        List<String> lines = new ArrayList<>(blocking(gate));
        lines.addAll(unknown(gate));
        if (!gate.beside().isEmpty()) {
            lines.add(beside(gate));
        }
        return lines;
    }

    /** The short name of what a criterion finds, by which it is counted; its id when it is not among the results. */
    public String defect(String criterion) {
        CriterionResult result = summary.result(criterion);
        return result == null ? criterion : result.criterion().texts(language).defect();
    }
}
