package io.crmrules.examples.harness.measure;

import io.crmrules.examples.harness.text.Vocabulary;
import io.crmrules.report.RunSummary;
import io.crmrules.report.score.Cost;
import io.crmrules.report.score.Holder;
import io.crmrules.report.score.Score;
import io.crmrules.report.score.Scores;
import io.crmrules.support.Words;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The scores of the company, of teams and of persons, or of those alone to whom a portion is told. */
public final class ScoreTable {

    private static final int DEAREST = 3;

    private final Scores scores;
    private final String language;
    private final Words words;

    public ScoreTable(RunSummary summary) {
        this.scores = summary.scores();
        this.language = summary.run().language();
        this.words = Vocabulary.of(language, ScoreTable.class);
    }

    /** Null where nothing was judged, or nobody has a score to whom a portion is told. */
    public @Nullable Grid grid() {
        List<Score> all = all();
        if (all.stream().allMatch(score -> score.judgedDeals() == 0)) {
            return null;
        }
        return new Grid(
                words.of("scores"),
                Stream.of("whose", "score", "judgedDeals", "swing", "dearest")
                        .map(words::of)
                        .toList(),
                all.stream().map(this::row).toList(),
                all.size() == 1 ? explained(all.get(0)) : List.of(words.of("scores.how")));
    }

    /** The company's in one sentence; empty when it has none. */
    public String line() {
        BigDecimal value = scores.company().value();
        return value == null ? "" : words.of("scores.line", number(value));
    }

    /** How each came about, to be worked out again. */
    public String explanations() {
        String systemic = scores.systemic().isEmpty() ? "" : "\n" + words.of("systemic.out") + "\n";
        return all().stream().map(score -> score.explanation(language)).collect(Collectors.joining("\n")) + systemic;
    }

    private List<String> explained(Score score) {
        Stream<String> lines = score.explanation(language).lines().map(String::strip);
        Stream<String> systemic = scores.systemic().isEmpty() ? Stream.of() : Stream.of(words.of("systemic.out"));
        return Stream.concat(lines, systemic).toList();
    }

    /** Without the company where others' deals are not told of. */
    private List<Score> all() {
        Stream<Score> company =
                scores.company().judgedDeals() == 0 && !scores.people().isEmpty()
                        ? Stream.of()
                        : Stream.of(scores.company());
        return Stream.of(company, scores.teams().stream(), scores.people().stream())
                .flatMap(each -> each)
                .toList();
    }

    private List<Object> row(Score score) {
        BigDecimal value = score.value();
        return List.of(
                name(score.holder()),
                value == null ? words.of("score.none") : number(value),
                score.judgedDeals(),
                "±" + number(score.swing()),
                score.costs().stream().limit(DEAREST).map(this::cost).collect(Collectors.joining("; ")));
    }

    private String name(Holder holder) {
        return switch (holder.type()) {
            case COMPANY -> words.of("company");
            case TEAM -> words.of("team", holder.label());
            case PERSON -> holder.label();
        };
    }

    private String cost(Cost cost) {
        return cost.charge().criterion().texts(language).defect() + " −" + number(cost.cost());
    }

    private String number(BigDecimal number) {
        return language.equals("ru") ? number.toPlainString().replace('.', ',') : number.toPlainString();
    }
}
