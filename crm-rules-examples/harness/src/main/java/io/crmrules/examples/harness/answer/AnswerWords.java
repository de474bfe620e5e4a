package io.crmrules.examples.harness.answer;

import io.crmrules.examples.harness.desk.Desk;
import io.crmrules.examples.harness.output.ReportTexts;
import io.crmrules.examples.harness.past.Verdict;
import io.crmrules.report.Answer;
import io.crmrules.support.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The words of workbooks and of the desk, in all languages in which they may come back. */
final class AnswerWords {

    private static final List<Words> LANGUAGES = Words.LANGUAGES.stream()
            .map(language ->
                    Words.beside(Desk.class, "words", language).and(Words.beside(ReportTexts.class, "words", language)))
            .toList();

    private AnswerWords() {}

    /** Whether it is the heading of this column. */
    static boolean heads(String heading, AnswerColumn column) {
        return LANGUAGES.stream().anyMatch(words -> same(words.of(column.key()), heading));
    }

    /** What an answer means, nothing of an empty one; null when it is none. */
    static Answer.@Nullable Value value(String text) {
        return text.isEmpty()
                ? Answer.Value.NONE
                : Arrays.stream(Answer.Value.values())
                        .filter(value -> LANGUAGES.stream().anyMatch(words -> same(words.of("answer." + value), text)))
                        .findFirst()
                        .orElse(null);
    }

    /** What a verdict means, null when it is none. */
    static @Nullable Verdict verdict(String text) {
        return Arrays.stream(Verdict.values())
                .filter(verdict -> LANGUAGES.stream().anyMatch(words -> same(words.of("verdict." + verdict), text)))
                .findFirst()
                .orElse(null);
    }

    private static boolean same(String one, String other) {
        return plain(one).equals(plain(other));
    }

    private static String plain(String text) {
        return text.strip()
                .replaceAll("[\\s\u00A0]+", " ")
                .replaceAll(" ?: ?", ":")
                .toLowerCase(Locale.ROOT)
                .replace('ё', 'е');
    }
}
