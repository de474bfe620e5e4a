package io.crmrules.drools.internal.compile.typing;

import io.crmrules.drools.internal.compile.tree.Lookalikes;
import io.crmrules.drools.internal.compile.tree.Place;
import io.crmrules.drools.internal.compile.tree.Refusal;
import io.crmrules.drools.internal.compile.tree.Word;
import io.crmrules.rule.source.RuleFlaw;
import io.crmrules.rule.source.RuleProblem;
import io.crmrules.rule.source.RuleSource;
import io.crmrules.rule.source.Spot;
import io.crmrules.support.Hints;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is wrong with a rule, each cause once, with its place. */
public final class Flaws {

    private final RuleSource source;
    private final List<RuleProblem> problems = new ArrayList<>();

    public Flaws(RuleSource source) {
        this.source = source;
    }

    /** Nothing more is told of a place where something is wrong already. */
    private void add(RuleFlaw flaw, Place place, List<String> values, @Nullable String meant) {
        RuleProblem problem = RuleProblem.of(source.origin(), spot(place), flaw, values, meant);
        boolean told = problems.stream().anyMatch(other -> other.spot().equals(problem.spot()));
        if (!told) {
            problems.add(problem);
        }
    }

    public void add(RuleFlaw flaw, Place place, String... values) {
        add(flaw, place, List.of(values), null);
    }

    public void add(Refusal refusal) {
        add(refusal.flaw(), refusal.place(), refusal.values(), null);
    }

    /** A flaw of a word that is none of those known; {@code values} begin with it. */
    public void unknown(RuleFlaw flaw, Word word, Collection<String> known, String... values) {
        String text = word.text();
        String latin = Lookalikes.latin(text);
        if (!latin.equals(text) && (known.contains(latin) || Lookalikes.mixed(text))) {
            add(RuleFlaw.MIXED_LETTERS, word.place(), text, Lookalikes.cyrillic(text), latin);
        } else if (!Lookalikes.cyrillic(text).isEmpty() && flaw != RuleFlaw.UNKNOWN_PARAMETER) {
            add(RuleFlaw.CYRILLIC_WORD, word.place(), text);
        } else {
            add(flaw, word.place(), List.of(values), Hints.nearest(text, known));
        }
    }

    /** A flaw of a word for which another was meant. */
    public void meant(RuleFlaw flaw, Word word, String meant, String... values) {
        add(flaw, word.place(), List.of(values), meant);
    }

    /** Whether nothing is wrong. */
    public boolean none() {
        return problems.isEmpty();
    }

    /** In the order of the file. */
    public List<RuleProblem> problems() {
        return problems.stream()
                .sorted(Comparator.comparingInt(RuleProblem::line).thenComparingInt(RuleProblem::column))
                .toList();
    }

    private Spot spot(Place place) {
        String drl = source.drl();
        int start = place.from() - place.column() + 1;
        int end = drl.indexOf('\n', start);
        String line = drl.substring(start, end < 0 ? drl.length() : end);
        return new Spot(
                place.line(), place.column(), line.endsWith("\r") ? line.substring(0, line.length() - 1) : line);
    }
}
