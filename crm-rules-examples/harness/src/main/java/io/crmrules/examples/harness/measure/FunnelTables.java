package io.crmrules.examples.harness.measure;

import io.crmrules.examples.harness.text.Vocabulary;
import io.crmrules.report.RunSummary;
import io.crmrules.report.funnel.Funnel;
import io.crmrules.report.funnel.FunnelView;
import io.crmrules.report.funnel.PipelineFunnel;
import io.crmrules.report.funnel.Step;
import io.crmrules.support.Words;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The funnel of each pipeline: with all deals, and without those whose stages cannot be trusted, side by side. */
public final class FunnelTables {

    private final Funnel funnel;
    private final String language;
    private final Words words;

    public FunnelTables(RunSummary summary) {
        this.funnel = summary.funnel();
        this.language = summary.run().language();
        this.words = Vocabulary.of(language, FunnelTables.class);
    }

    /** What all of it is called. */
    public String title() {
        return words.of("funnel");
    }

    /** Why there is no funnel; empty when there is one. */
    public String missing() {
        return funnel.checkable() ? "" : words.of("funnel.missing");
    }

    /** A table for each pipeline. */
    public List<Grid> grids() {
        return funnel.pipelines().stream().map(this::grid).toList();
    }

    private Grid grid(PipelineFunnel pipeline) {
        List<String> head = Stream.of(
                        "stage",
                        "reached",
                        "reached.trusted",
                        "conversion",
                        "conversion.trusted",
                        "stay",
                        "stay.trusted",
                        "standing",
                        "stuck")
                .map(words::of)
                .toList();
        List<List<Object>> rows =
                new ArrayList<>(IntStream.range(0, pipeline.all().steps().size())
                        .mapToObj(step -> row(pipeline, step))
                        .toList());
        rows.add(won(pipeline.all(), pipeline.trusted()));
        return new Grid(words.of("funnel.of", pipeline.pipeline().label()), head, rows, notes(pipeline));
    }

    private List<Object> row(PipelineFunnel pipeline, int number) {
        Step all = pipeline.all().steps().get(number);
        Step trusted = pipeline.trusted().steps().get(number);
        return List.of(
                all.stage().label(),
                all.reached(),
                trusted.reached(),
                percent(pipeline.all().conversion(number)),
                percent(pipeline.trusted().conversion(number)),
                days(all.stay()),
                days(trusted.stay()),
                all.standing(),
                all.stuck());
    }

    private List<Object> won(FunnelView all, FunnelView trusted) {
        return List.of(
                words.of("won"),
                all.won(),
                trusted.won(),
                percent(all.wonShare()),
                percent(trusted.wonShare()),
                "",
                "",
                "",
                "");
    }

    private List<String> notes(PipelineFunnel pipeline) {
        List<String> notes = new ArrayList<>();
        notes.add(
                words.of("funnel.doubtful", pipeline.doubtful(), pipeline.all().deals()));
        pipeline.all().steps().stream()
                .filter(step -> step.stuck() > 0)
                .max((one, other) -> Integer.compare(one.stuck(), other.stuck()))
                .ifPresent(step -> notes.add(words.of(
                        "funnel.stuck",
                        step.stage().label(),
                        step.stuck(),
                        days(Objects.requireNonNullElse(step.waiting(), Duration.ZERO)))));
        if (!funnel.doubting().isEmpty()) {
            notes.add(words.of(
                    "funnel.doubting",
                    funnel.doubting().stream()
                            .map(criterion -> criterion.texts(language).defect())
                            .collect(Collectors.joining("; "))));
        }
        return notes;
    }

    private String percent(@Nullable BigDecimal share) {
        return share == null ? words.of("none") : number(share.movePointRight(2)) + " %";
    }

    /** In days; less than one in hours. */
    private String days(@Nullable Duration time) {
        if (time == null) {
            return words.of("none");
        }
        boolean brief = time.compareTo(Duration.ofDays(1)) < 0;
        BigDecimal unit = BigDecimal.valueOf((brief ? Duration.ofHours(1) : Duration.ofDays(1)).toSeconds());
        BigDecimal count = BigDecimal.valueOf(time.toSeconds()).divide(unit, 1, RoundingMode.HALF_UP);
        return words.of(brief ? "hours" : "days", number(count));
    }

    private String number(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        String plain = (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
        return language.equals("ru") ? plain.replace('.', ',') : plain;
    }
}
