package io.crmrules.examples.harness.past;

import io.crmrules.report.Responsible;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * What quality control heard. A person's verdict, never a finding: it holds no day, costs no score and ends no run.
 *
 * @param now of which moment the run speaks
 * @param talks whose verdicts came back in the last {@link #DAYS} days, in the order of their time
 */
public record Listening(Instant now, List<Listened> talks) {

    /** How long verdicts count for figures of people. */
    public static final int DAYS = 30;

    /** For how long it is to be talked about that a comment does not match. */
    private static final Duration DISCUSSED = Duration.ofDays(7);

    private static final Comparator<Listened> ORDER = Comparator.comparing(Listened::who)
            .thenComparing(talk -> talk.judged().talkedAt())
            .thenComparing(talk -> talk.judged().talk());

    /** Sorts the conversations, and copies them. */
    public Listening {
        talks = talks.stream().sorted(ORDER).toList();
    }

    /**
     * How many conversations of somebody were listened to.
     *
     * @param all so many
     * @param mismatches of how many the comment does not match
     */
    public record Count(int all, int mismatches) {

        Count and(Count more) {
            return new Count(all + more.all, mismatches + more.mismatches);
        }
    }

    /** Of a run without a history. */
    public static Listening none() {
        return new Listening(Instant.EPOCH, List.of());
    }

    /** Those that are to be talked about: the comment does not tell what was said, and it was heard lately. */
    public List<Listened> toDiscuss() {
        return talks.stream()
                .filter(Listened::mismatch)
                .filter(talk -> talk.judged().at().isAfter(now.minus(DISCUSSED)))
                .toList();
    }

    /** How many there are of whom. */
    public SortedMap<Responsible, Count> people() {
        SortedMap<Responsible, Count> people = new TreeMap<>();
        talks.forEach(talk -> people.merge(talk.who(), new Count(1, talk.mismatch() ? 1 : 0), Count::and));
        return people;
    }

    /** Those of some people. */
    public Listening of(Predicate<Responsible> whose) {
        return new Listening(
                now, talks.stream().filter(talk -> whose.test(talk.who())).toList());
    }
}
