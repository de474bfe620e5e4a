package io.crmrules.drools.testkit.internal;

import io.crmrules.Checklist;
import io.crmrules.CrmChecker;
import io.crmrules.Policy;
import io.crmrules.rule.RuleSource;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** One rule, run alone: the others are there only as far as it asks for parameters of theirs. */
public final class RuleUnderTest {

    /** Whose parameters are asked for by {@code check.conversations} and for groups of contacts, whatever the rule. */
    private static final List<String> SHARED = List.of("conversation-without-comment", "malformed-contact-data");

    private static final Pattern QUALIFIED = Pattern.compile("\"([a-z0-9-]+)\\.\\w+\"");

    private final String criterion;
    private final CrmChecker checker;

    /** The rule of this name among those of the checklist, which must have it. */
    public RuleUnderTest(String criterion, Checklist all) {
        this.criterion = criterion;
        this.checker = CrmChecker.builder()
                .checklist(all.only(needed(criterion, all).toArray(String[]::new)))
                .policy(Policy.standard().only(List.of(criterion)))
                .threads(1)
                .build();
    }

    /** A checker of nothing else, even when the rule is off by default; to be closed. */
    public CrmChecker under(Policy policy) {
        return checker.under(policy.only(List.of(criterion)));
    }

    private static Set<String> needed(String criterion, Checklist all) {
        Set<String> needed = new LinkedHashSet<>(List.of(criterion));
        needed.addAll(SHARED);
        for (RuleSource source : all.sources()) {
            Matcher names = QUALIFIED.matcher(source.stem().equals(criterion) ? source.drl() : "");
            while (names.find()) {
                needed.add(names.group(1));
            }
        }
        Set<String> known = all.sources().stream().map(RuleSource::stem).collect(Collectors.toSet());
        needed.removeIf(id -> !known.contains(id) && !id.equals(criterion));
        return needed;
    }
}
