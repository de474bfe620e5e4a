package io.crmrules.history;

import io.crmrules.history.store.PastRun;
import io.crmrules.history.store.RunCount;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * How findings develop over runs: what is open and counts now, and what was then. Runs are compared by the criteria of the
 * last one: a run that could not judge all of them, say of another cadence, says nothing.
 */
public final class Trend {

    /** How many runs the line has at most. */
    public static final int LINE = 30;

    /** In how many of these runs somebody must be found anew by a criterion to be found again and again. */
    public static final int AGAIN = 3;

    private final PastRun last;
    private final List<PastRun> runs;
    private final ZoneId zone;

    private Trend(PastRun last, List<PastRun> runs, ZoneId zone) {
        this.last = last;
        this.runs = runs;
        this.zone = zone;
    }

    /**
     * The trend up to the last of these runs; null when there are none.
     *
     * @param runs in the order of their moments
     * @param zone whose days count
     */
    public static @Nullable Trend of(List<PastRun> runs, ZoneId zone) {
        if (runs.isEmpty()) {
            return null;
        }
        PastRun last = runs.get(runs.size() - 1);
        List<PastRun> like = runs.stream()
                .filter(run -> run.checked().containsAll(last.checked()))
                .toList();
        return new Trend(last, like, zone);
    }

    /**
     * What was open in a run.
     *
     * @param asOf of which moment the run spoke
     * @param open how many findings were open and counted
     */
    public record Point(Instant asOf, int open) {}

    /**
     * Somebody who is found again and again by the same criterion.
     *
     * @param answers who, as {@link io.crmrules.report.Responsible} writes itself
     * @param criterion its id
     * @param runs in how many of the last runs there was something new
     * @param findings how many that were
     */
    public record Repeated(String answers, String criterion, int runs, int findings) {}

    /** The same of what is counted so: of a criterion, of some of those who answer. */
    public Trend of(Predicate<RunCount> which) {
        return new Trend(
                last,
                runs.stream()
                        .map(run -> new PastRun(
                                run.id(),
                                run.asOf(),
                                run.takenAt(),
                                run.checked(),
                                run.counts().stream().filter(which).toList()))
                        .toList(),
                zone);
    }

    /** What is open now. */
    public Point now() {
        return point(runs.get(runs.size() - 1));
    }

    /** What was open, over the last runs, one a day: the last of it. */
    public List<Point> line() {
        Map<LocalDate, Point> days = new TreeMap<>();
        runs.forEach(run -> days.put(day(run), point(run)));
        List<Point> line = List.copyOf(days.values());
        return line.subList(Math.max(0, line.size() - LINE), line.size());
    }

    /** What was open so many days ago, in the last run of then or before; null when there was none. */
    public @Nullable Point before(int days) {
        LocalDate then = day(last).minusDays(days);
        return runs.stream()
                .filter(run -> !day(run).isAfter(then))
                .max(Comparator.comparing(PastRun::asOf))
                .map(this::point)
                .orElse(null);
    }

    /** Who is found again and again by what, the most often first. */
    public List<Repeated> repeated() {
        Map<String, Repeated> all = new LinkedHashMap<>();
        for (PastRun run : latest()) {
            for (RunCount count : run.counts()) {
                if (count.fresh() > 0) {
                    all.merge(
                            count.answers() + "\n" + count.criterion(),
                            new Repeated(count.answers(), count.criterion(), 1, count.fresh()),
                            Trend::both);
                }
            }
        }
        return all.values().stream()
                .filter(repeated -> repeated.runs() >= AGAIN)
                .sorted(Comparator.comparing(Repeated::runs)
                        .thenComparing(Repeated::findings)
                        .reversed()
                        .thenComparing(Repeated::answers)
                        .thenComparing(Repeated::criterion))
                .toList();
    }

    private static Repeated both(Repeated one, Repeated other) {
        return new Repeated(
                one.answers(), one.criterion(), one.runs() + other.runs(), one.findings() + other.findings());
    }

    /** For how long findings were known until they were put right, on average over the last runs; null when none was. */
    public @Nullable Duration timeToFix() {
        RunCount sum = latest().stream()
                .map(PastRun::counts)
                .flatMap(Collection::stream)
                .reduce(RunCount::plus)
                .orElse(null);
        return sum == null || sum.fixed() == 0 ? null : sum.timeToFix().dividedBy(sum.fixed());
    }

    private List<PastRun> latest() {
        return runs.subList(Math.max(0, runs.size() - LINE), runs.size());
    }

    private Point point(PastRun run) {
        int open = run.counts().stream()
                .filter(count -> last.checked().contains(count.criterion()))
                .mapToInt(RunCount::open)
                .sum();
        return new Point(run.asOf(), open);
    }

    private LocalDate day(PastRun run) {
        return LocalDate.ofInstant(run.asOf(), zone);
    }
}
