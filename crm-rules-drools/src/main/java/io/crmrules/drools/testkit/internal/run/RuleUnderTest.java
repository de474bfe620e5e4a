package io.crmrules.drools.testkit.internal.run;

import io.crmrules.Checklist;
import io.crmrules.CrmChecker;
import io.crmrules.Policy;
import io.crmrules.rule.source.RuleSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One rule, run alone. */
public final class RuleUnderTest implements AutoCloseable {

    private static final Pattern FOLLOWS = Pattern.compile("@follows\\s*\\(\\s*\"([^\"]*)\"");

    private final String criterion;
    private final CrmChecker checker;

    /** The rule of this name among those of the checklist, which must have it. */
    public RuleUnderTest(String criterion, Checklist all) {
        this.criterion = criterion;
        this.checker = CrmChecker.builder()
                .checklist(withRoots(criterion, all))
                .policy(Policy.standard().only(List.of(criterion)))
                .threads(1)
                .build();
    }

    /** The rule with those from which it says it follows: without them it would not be loaded. */
    private static Checklist withRoots(String criterion, Checklist all) {
        Map<String, RuleSource> known = all.sources().stream()
                .collect(Collectors.toMap(RuleSource::stem, Function.identity(), (one, same) -> one));
        Set<String> wanted = new LinkedHashSet<>();
        Deque<String> ahead = new ArrayDeque<>(List.of(criterion));
        while (!ahead.isEmpty()) {
            String id = ahead.pop();
            RuleSource source = known.get(id);
            if (wanted.add(id) && source != null && !source.shipped()) {
                Matcher follows = FOLLOWS.matcher(source.drl());
                while (follows.find()) {
                    Stream.of(follows.group(1).split("[^\\p{L}\\p{N}_-]+"))
                            .filter(known::containsKey)
                            .forEach(ahead::add);
                }
            }
        }
        return all.only(wanted.toArray(String[]::new));
    }

    /** A checker of nothing else, even when the rule is off by default; to be closed. */
    public CrmChecker under(Policy policy) {
        return checker.under(policy.only(List.of(criterion)));
    }

    /** Frees the engine's sessions; who runs few rules need not. */
    @Override
    public void close() {
        checker.close();
    }
}
