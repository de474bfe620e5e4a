package io.crmrules.drools.testkit;

import io.crmrules.rule.source.RuleProblem;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the cases of rules notice: each rule was run with one thing wrong, and with another; see {@link RuleCases#mutate}.
 *
 * @param mutants all that could be run, in the order of rules and files
 * @param problems rules and cases that cannot be used, and entries under {@code equivalent} that name no survivor
 */
public record MutationReport(List<MutationReport.Mutant> mutants, List<RuleProblem> problems) {

    private static final double ALL = 100.0;

    /**
     * A rule with one thing wrong.
     *
     * @param criterion the id of the rule
     * @param file of the rule
     * @param line from 1
     * @param name what is wrong, in the rule's own terms
     * @param killed whether a case noticed
     * @param reason why no case can, as the cases say under {@code equivalent}; empty when they do not
     */
    public record Mutant(String criterion, String file, int line, String name, boolean killed, String reason) {

        /** Whether no case noticed, and one could. */
        public boolean survived() {
            return !killed && reason.isEmpty();
        }

        /** {@code rules/old-deal.drl:9: no case notices: without open} */
        @Override
        public String toString() {
            String fate = killed ? "noticed" : reason.isEmpty() ? "no case notices" : "equivalent, " + reason;
            return file + ":" + line + ": " + fate + ": " + name;
        }
    }

    public MutationReport {
        mutants = List.copyOf(mutants);
        problems = List.copyOf(problems);
    }

    /** Those that no case noticed, and one could. */
    public List<Mutant> survivors() {
        return mutants.stream().filter(Mutant::survived).toList();
    }

    /** How many were noticed of those that can be, in per cent; 100 when there are none. */
    public double score() {
        long killed = mutants.stream().filter(Mutant::killed).count();
        long all = killed + survivors().size();
        return all == 0 ? ALL : ALL * killed / all;
    }

    /** The same of each rule, by its id. */
    public Map<String, Double> scores() {
        return mutants.stream()
                .collect(Collectors.groupingBy(
                        Mutant::criterion,
                        TreeMap::new,
                        Collectors.collectingAndThen(
                                Collectors.toList(), own -> new MutationReport(own, List.of()).score())));
    }

    /** The problems, the survivors, and a line that counts. */
    @Override
    public String toString() {
        long killed = mutants.stream().filter(Mutant::killed).count();
        long equivalent = mutants.size() - killed - survivors().size();
        return Stream.of(
                        problems.stream().map(RuleProblem::toString),
                        survivors().stream().map(Mutant::toString),
                        Stream.of(mutants.size() + " mutants, " + killed + " noticed, "
                                + survivors().size() + " not, " + equivalent + " equivalent: "
                                + Math.floor(score() * 10) / 10 + " %"))
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n"));
    }
}
