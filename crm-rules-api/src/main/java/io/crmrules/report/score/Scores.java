package io.crmrules.report.score;

import io.crmrules.model.User;
import io.crmrules.policy.ScoreTerms;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The scores of a run. Out of all of them are findings of which the SYSTEM is the cause, or that are perhaps the fault of
 * the process: see {@link io.crmrules.report.CriterionResult#systemic}.
 *
 * @param company of everything, whoever answers for it
 * @param teams by name; users without a team are in none
 * @param people the users who own judged deals or answer for findings, by name; robots and the lead exchange are none
 * @param systemic the criteria that are left out because nearly everybody violates them, by id
 * @param signals facts beside the scores that are worth a question
 */
public record Scores(
        Score company, List<Score> teams, List<Score> people, List<String> systemic, List<Signal> signals) {

    /** Copies the lists. */
    public Scores {
        teams = List.copyOf(teams);
        people = List.copyOf(people);
        systemic = List.copyOf(systemic);
        signals = List.copyOf(signals);
    }

    /**
     * What counts for one of those who answer.
     *
     * @param user null when it is a role or nobody known: that counts for the company only
     * @param team of the user, null when there is none
     * @param judgedDeals how many of those that are judged belong to the user now
     * @param charges the findings
     */
    public record Share(@Nullable User user, @Nullable String team, int judgedDeals, List<Charge> charges) {
        /** Copies the charges. */
        public Share {
            charges = List.copyOf(charges);
        }
    }

    /** Of a run in which nothing was judged. */
    public static Scores none() {
        return of(List.of(), ScoreTerms.standard(), List.of(), List.of());
    }

    /**
     * Made of what counts for each.
     *
     * @param shares of users in the order in which they are to stand
     * @param systemic the ids of criteria to be left out
     */
    public static Scores of(List<Share> shares, ScoreTerms terms, List<String> systemic, List<Signal> signals) {
        List<Share> counting = shares.stream()
                .map(share -> without(
                        share, charge -> systemic.contains(charge.criterion().id())))
                .toList();
        List<Score> people = new ArrayList<>();
        Map<String, List<Share>> teams = new TreeMap<>();
        for (Share share : counting) {
            if (share.user() != null) {
                people.add(Score.of(Holder.person(share.user()), share.judgedDeals(), share.charges(), terms));
                if (share.team() != null) {
                    teams.computeIfAbsent(share.team(), name -> new ArrayList<>())
                            .add(share);
                }
            }
        }
        return new Scores(
                together(Holder.company(), counting, terms),
                teams.entrySet().stream()
                        .map(team -> together(Holder.team(team.getKey()), team.getValue(), terms))
                        .toList(),
                people,
                systemic.stream().sorted().toList(),
                signals);
    }

    private static Share without(Share share, Predicate<Charge> left) {
        List<Charge> charges = share.charges().stream().filter(left.negate()).toList();
        return new Share(share.user(), share.team(), share.judgedDeals(), charges);
    }

    private static Score together(Holder holder, List<Share> shares, ScoreTerms terms) {
        Map<List<String>, Charge> sums = new TreeMap<>(Comparator.comparing(String::valueOf));
        for (Share share : shares) {
            for (Charge charge : share.charges()) {
                List<String> key =
                        List.of(charge.criterion().id(), charge.severity().name());
                sums.merge(key, charge, Charge::and);
            }
        }
        int deals = shares.stream().mapToInt(Share::judgedDeals).sum();
        return Score.of(holder, deals, List.copyOf(sums.values()), terms);
    }

    /**
     * What is told to these users, or of them: their own scores and signals. The company's then is one of nothing, and of
     * teams there is none.
     *
     * @param users by id
     */
    public Scores of(Predicate<String> users) {
        return new Scores(
                together(Holder.company(), List.of(), company.terms()),
                List.of(),
                people.stream().filter(score -> users.test(score.holder().id())).toList(),
                systemic,
                signals.stream()
                        .filter(signal -> users.test(signal.user().id()))
                        .toList());
    }

    /** The score of the user with this id, null when there is none. */
    public @Nullable Score ofUser(String id) {
        return people.stream()
                .filter(score -> score.holder().id().equals(id))
                .findFirst()
                .orElse(null);
    }
}
