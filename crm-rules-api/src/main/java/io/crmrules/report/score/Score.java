package io.crmrules.report.score;

import io.crmrules.policy.ScoreTerms;
import io.crmrules.policy.Severity;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A number from 0 to 100 of how well deals are kept, and all that it is made of. 100 is nothing found; from it each kind
 * of findings takes its weight for 100 judged deals. Meant for motivation: what it is worth in money is the host's
 * business.
 *
 * <pre>{@code
 * for (Score score : report.scores().people()) {
 *     print(score.holder().label(), score.value(), score.explanation("ru"));
 * }
 * }</pre>
 *
 * @param holder whose it is
 * @param judgedDeals over how many deals: those that were judged and are open, were judged for what happened to them
 *     lately, or were found fault with
 * @param costs what is taken from 100, the dearest first
 * @param terms by which it is made
 */
public record Score(Holder holder, int judgedDeals, List<Cost> costs, ScoreTerms terms) {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
    private static final Comparator<Cost> DEAREST_FIRST = Comparator.comparing(Cost::cost)
            .thenComparing(Cost::rate)
            .reversed()
            .thenComparing(cost -> cost.charge().criterion().id())
            .thenComparing(cost -> cost.charge().severity());

    /** Copies the costs. */
    public Score {
        costs = List.copyOf(costs);
    }

    static Score of(Holder holder, int judgedDeals, List<Charge> charges, ScoreTerms terms) {
        List<Cost> costs = charges.stream()
                .map(charge -> cost(charge, judgedDeals, terms))
                .filter(cost -> cost.points().signum() > 0)
                .sorted(DEAREST_FIRST)
                .toList();
        return new Score(holder, judgedDeals, costs, terms);
    }

    private static Cost cost(Charge charge, int deals, ScoreTerms terms) {
        BigDecimal weight = terms.weight(charge.criterion().id(), charge.severity());
        BigDecimal count = BigDecimal.valueOf(charge.open())
                .add(BigDecimal.valueOf(charge.settled()).multiply(terms.settled()));
        BigDecimal points = plain(weight.multiply(count));
        BigDecimal rate = per100(points, deals);
        return new Cost(charge, weight, points, rate, rate.min(BigDecimal.valueOf(terms.cap())));
    }

    /** To one digit after the point, half up; where no deal was judged each finding is of one. */
    private static BigDecimal per100(BigDecimal points, int deals) {
        return plain(points.multiply(WHOLE).divide(BigDecimal.valueOf(Math.max(1, deals)), 1, RoundingMode.HALF_UP));
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** 100 without the costs, to one digit after the point, not below 0; null when too few deals were judged. */
    public @Nullable BigDecimal value() {
        if (judgedDeals < terms.minDeals()) {
            return null;
        }
        BigDecimal left = costs.stream().map(Cost::cost).reduce(WHOLE, BigDecimal::subtract);
        return plain(left.max(BigDecimal.ZERO));
    }

    /** By how many points one open finding of the weight of a MAJOR one changes it. */
    public BigDecimal swing() {
        BigDecimal one = terms.severities().getOrDefault(Severity.MAJOR, BigDecimal.ZERO);
        return per100(one, judgedDeals).min(BigDecimal.valueOf(terms.cap()));
    }

    /** How much it says. */
    public Confidence confidence() {
        return Confidence.of(swing());
    }

    /**
     * How it came about, line by line, to be worked out again with a pencil; plain text with names from the CRM in it.
     *
     * @param language "ru", or else English
     */
    public String explanation(String language) {
        return new Explanation(this, language).text();
    }
}
