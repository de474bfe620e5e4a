package io.crmrules.policy.internal.resolve;

import io.crmrules.policy.ScoreTerms;
import io.crmrules.policy.Severity;
import io.crmrules.policy.internal.statement.Said;
import io.crmrules.policy.internal.statement.Statement;
import io.crmrules.policy.parameter.Parameter;
import io.crmrules.support.Hints;
import io.crmrules.support.Misfit;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Finds out how findings make a score. */
final class ScoreResolver {

    private static final Pattern WEIGHT = Pattern.compile("\\d{1,3}(\\.\\d{1,2})?");
    private static final int WHOLE = 100;
    private static final Parameter SETTLED =
            Parameter.parseAll("settled = 50 %").get(0);
    private static final Parameter CAP =
            Parameter.parseAll("cap : count from 1 = 25").get(0);
    private static final Parameter MIN_DEALS =
            Parameter.parseAll("minDeals : count from 1 = 10").get(0);

    private final Said said;
    private final Set<String> known;

    /** @param criteria the ids of those there are */
    ScoreResolver(Said said, Set<String> criteria) {
        this.said = said;
        this.known = criteria;
    }

    /** What is said in Java comes last and says everything. */
    ScoreTerms resolve() {
        Statement whole = said.last(Statement.SCORE);
        return whole == null ? ofFiles() : (ScoreTerms) whole.value();
    }

    private ScoreTerms ofFiles() {
        ScoreTerms usual = ScoreTerms.standard();
        Map<Severity, BigDecimal> severities = new EnumMap<>(usual.severities());
        Map<String, BigDecimal> criteria = new TreeMap<>();
        said.each(
                Statement.WEIGHTS,
                each -> ((Map<?, ?>) each.value())
                        .forEach((name, weight) -> put(String.valueOf(name), weight(weight), severities, criteria)));
        return new ScoreTerms(
                severities,
                criteria,
                said.last(key(SETTLED), usual.settled(), value -> (BigDecimal) SETTLED.read(value)),
                said.last(key(CAP), usual.cap(), ScoreResolver::cap),
                said.last(key(MIN_DEALS), usual.minDeals(), value -> (Integer) MIN_DEALS.read(value)));
    }

    private static String key(Parameter ofScore) {
        return Statement.SCORE + "." + ofScore.name();
    }

    private void put(
            String name, BigDecimal weight, Map<Severity, BigDecimal> severities, Map<String, BigDecimal> criteria) {
        Severity severity = Arrays.stream(Severity.values())
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElse(null);
        if (severity != null) {
            severities.put(severity, weight);
        } else if (known.contains(name)) {
            criteria.put(name, weight);
        } else {
            Set<String> names = new TreeSet<>(known);
            Arrays.stream(Severity.values()).map(Severity::name).forEach(names::add);
            throw new Misfit(Hints.quote(name) + " is neither a severity nor a criterion", Hints.maybe(name, names));
        }
    }

    private static BigDecimal weight(Object value) {
        String text = String.valueOf(value);
        if (!WEIGHT.matcher(text).matches()) {
            throw new Misfit(
                    Hints.quote(text) + " is no weight",
                    "Maybe 2, or 0.5; a weight is from 0 to 999, and 0 costs nothing.");
        }
        BigDecimal weight = new BigDecimal(text).stripTrailingZeros();
        return weight.scale() < 0 ? weight.setScale(0) : weight;
    }

    private static int cap(Object value) {
        int cap = (Integer) CAP.read(value);
        if (cap > WHOLE) {
            throw new Misfit(cap + " is more than a score has", "Maybe 25; with 100 there is no cap.");
        }
        return cap;
    }
}
