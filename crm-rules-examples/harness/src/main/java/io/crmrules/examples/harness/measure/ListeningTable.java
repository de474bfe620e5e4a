package io.crmrules.examples.harness.measure;

import io.crmrules.examples.harness.output.Portion;
import io.crmrules.examples.harness.past.Listened;
import io.crmrules.examples.harness.past.Listening;
import io.crmrules.examples.harness.text.Vocabulary;
import io.crmrules.report.Responsible;
import io.crmrules.report.ValueFormat;
import io.crmrules.support.Words;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What quality control heard: comments that do not match what was said, and how many of whose conversations were heard. */
public final class ListeningTable {

    private final Listening listening;
    private final Words words;
    private final ValueFormat format;

    public ListeningTable(Portion portion) {
        var run = portion.report().summary().run();
        this.listening = portion.past().listening();
        this.words = Vocabulary.of(run.language(), ListeningTable.class);
        this.format = new ValueFormat(run.language(), run.zone());
    }

    /** What is to be talked about; null when nothing is. */
    public @Nullable Grid toDiscuss() {
        return listening.toDiscuss().isEmpty()
                ? null
                : new Grid(
                        words.of("heard"),
                        head("heard.who", "heard.deal", "heard.when", "heard.remark"),
                        listening.toDiscuss().stream().map(this::row).toList(),
                        List.of(words.of("heard.how")));
    }

    /** What a sheet of it is called. */
    public String sheet() {
        return words.of("heard.sheet");
    }

    private List<Object> row(Listened talk) {
        return List.of(name(talk.who()), talk.deal(), format.text(talk.judged().talkedAt()), talk.remark());
    }

    /** How much was heard of whom; null when nothing was. */
    public @Nullable Grid people() {
        return listening.talks().isEmpty()
                ? null
                : new Grid(
                        words.of("listened"),
                        head("heard.who", "listened.all", "listened.mismatches"),
                        listening.people().entrySet().stream()
                                .map(person -> List.<Object>of(
                                        name(person.getKey()),
                                        person.getValue().all(),
                                        person.getValue().mismatches()))
                                .toList(),
                        List.of());
    }

    /** What is to be talked about, by whose conversations, on one line; empty when nothing is. */
    public String line() {
        List<Listened> talks = listening.toDiscuss();
        return talks.isEmpty()
                ? ""
                : words.of(
                        "heard.line",
                        talks.size(),
                        new Listening(listening.now(), talks)
                                .people().entrySet().stream()
                                        .map(person -> words.of(
                                                "heard.person",
                                                name(person.getKey()),
                                                person.getValue().mismatches()))
                                        .collect(Collectors.joining(", ")));
    }

    private List<String> head(String... keys) {
        return Stream.of(keys).map(words::of).toList();
    }

    private String name(Responsible who) {
        return Vocabulary.name(words, who);
    }
}
