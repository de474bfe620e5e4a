package io.crmrules.drools.internal.verdict;

import io.crmrules.report.Notice;
import io.crmrules.support.Words;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Something that a criterion needs and a CRM does not have.
 *
 * @param input what the verdict calls it
 * @param notice the key of the text that tells more; null when the verdict says it all
 * @param values what the text speaks of
 */
public record MissingInput(String input, @Nullable String notice, List<String> values) {

    public MissingInput {
        values = List.copyOf(values);
    }

    static MissingInput of(String input) {
        return new MissingInput(input, null, List.of());
    }

    static MissingInput of(String input, String notice, String... values) {
        return new MissingInput(input, notice, List.of(values));
    }

    /** More than the verdict says; null when there is no more to say. */
    @Nullable
    Notice notice(String criterion, Words words) {
        if (notice == null) {
            return null;
        }
        Object[] told = values.stream().map(value -> named(value, words)).toArray();
        String hint = words.of(notice + ".hint", values.toArray());
        return new Notice(Notice.Kind.POLICY, criterion, words.of(notice, told), hint);
    }

    /** As people call it, for the sentence; the hint writes it as a policy file does. */
    private static String named(String value, Words words) {
        return Stream.of(value.split(", ", -1)).map(words::named).collect(Collectors.joining(", "));
    }
}
