package io.crmrules.examples.harness.output;

import io.crmrules.examples.harness.text.Vocabulary;
import io.crmrules.model.SourceProblem;
import io.crmrules.report.RunSummary;
import io.crmrules.support.Plural;
import io.crmrules.support.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What of an export could not be read, so that nobody takes a report for one of all of it. Not escaped. */
public final class Unread {

    private static final String DEALS = "DEALS";

    private final Words words;
    private final int read;
    private final SortedMap<String, Integer> leftOut;
    private final Set<String> uncounted;
    private final int problems;

    /** What of the export of this run could not be read. */
    public Unread(RunSummary summary) {
        List<SourceProblem> costly = summary.sourceProblems().stream()
                .filter(problem -> !problem.warning())
                .toList();
        words = Vocabulary.of(summary.run().language(), Unread.class);
        read = summary.run().deals();
        leftOut = summary.leftOut();
        uncounted = costly.stream()
                .filter(SourceProblem::uncounted)
                .flatMap(problem -> problem.lost().keySet().stream())
                .collect(Collectors.toSet());
        problems = costly.size();
    }

    /** Whether there is anything; what the format does not know is told and costs nothing. */
    public boolean any() {
        return problems > 0;
    }

    /** It in a sentence or two, with which every report for people begins; empty when all could be read. */
    public String sentence() {
        List<String> sentences = new ArrayList<>();
        if (leftOut.containsKey(DEALS)) {
            sentences.add(deals(leftOut.get(DEALS)));
        }
        SortedMap<String, Integer> others = new TreeMap<>(leftOut);
        others.remove(DEALS);
        if (!others.isEmpty()) {
            sentences.add(words.of("unread.others", counted(others)));
        } else if (sentences.isEmpty() && any()) {
            sentences.add(words.of("unread.values", Vocabulary.counted(words, "unread.problems", problems)));
        }
        return sentences.stream().map(Unread::capitalized).collect(Collectors.joining(" "));
    }

    private static String capitalized(String sentence) {
        int first = sentence.offsetByCodePoints(0, 1);
        return sentence.substring(0, first).toUpperCase(Locale.ROOT) + sentence.substring(first);
    }

    private String deals(int lost) {
        String rest = read == 0 ? ".none" : read == 1 ? ".one" : "";
        if (uncounted.contains(DEALS)) {
            return words.of("unread.some" + (read == 0 ? rest : ""), read);
        }
        int all = lost + read;
        List<String> forms = List.of(words.of("unread.of", lost, all).split("\\|", -1));
        return words.of("unread.deals" + rest, Plural.of(all, forms), read);
    }

    /** How many records of which lists; where none are lost but values, how many problems there are. */
    String counted() {
        return leftOut.isEmpty() ? Vocabulary.counted(words, "unread.problems", problems) : counted(leftOut);
    }

    private String counted(SortedMap<String, Integer> lists) {
        return lists.entrySet().stream()
                .map(list -> counted(list.getKey(), list.getValue()))
                .collect(Collectors.joining(", "));
    }

    private String counted(String list, int count) {
        String key = "unread." + list;
        if (!words.has(key)) {
            return words.of("counted", Vocabulary.input(words, list), count);
        }
        String many = words.of(key, words.of("unread.uncounted"));
        return uncounted.contains(list)
                ? many.substring(many.lastIndexOf('|') + 1)
                : Vocabulary.counted(words, key, count);
    }
}
