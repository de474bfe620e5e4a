package io.crmrules.drools.testkit.internal.mutate;

import io.crmrules.drools.internal.compile.parse.RuleFile;
import io.crmrules.drools.internal.compile.tree.Condition;
import io.crmrules.drools.internal.compile.tree.Expression;
import io.crmrules.drools.internal.compile.tree.Place;
import io.crmrules.drools.internal.compile.tree.RuleTree;
import io.crmrules.drools.internal.compile.tree.Word;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Everything that can be made wrong in a rule: one thing each. */
final class Edits {

    private static final Pattern DEFAULT =
            Pattern.compile("(\\w+)\\s*(?::[^=;]*)?=\\s*(\\d[\\d ]*)(?=[ ;}\"]|$|[a-z%])");
    private static final Map<String, String> OTHER_LISTS = Map.of("openTasks", "tasks", "tasks", "openTasks");

    private final String text;
    private final List<Edit> edits = new ArrayList<>();
    private final ExpressionEdits expressions;

    private Edits(String text) {
        this.text = text;
        this.expressions = new ExpressionEdits(text, edits);
    }

    /** Those of a rule, in the order of its file; of the same name none two. */
    static List<Edit> of(String drl) {
        Edits all = new Edits(drl);
        RuleTree rule = RuleFile.parse(drl);
        rule.annotations().stream()
                .filter(annotation -> annotation.name().text().equals("parameters"))
                .flatMap(annotation -> annotation.values().stream())
                .forEach(all::limits);
        all.conditions(rule.when());
        return distinct(all.edits);
    }

    private static List<Edit> distinct(List<Edit> edits) {
        Map<String, Integer> seen = new HashMap<>();
        List<Edit> named = new ArrayList<>();
        for (Edit edit : edits) {
            int number = seen.merge(edit.name(), 1, Integer::sum);
            named.add(number == 1 ? edit : edit.named(edit.name() + " (" + number + ")"));
        }
        return named;
    }

    /** A limit one more and one less. */
    private void limits(Word parameters) {
        Place place = parameters.place();
        Matcher found = DEFAULT.matcher(text).region(place.from(), place.to());
        while (found.find()) {
            long value = Long.parseLong(found.group(2).replace(" ", ""));
            String space = found.group(2).endsWith(" ") ? " " : "";
            for (long other : value > 0 ? new long[] {value + 1, value - 1} : new long[] {value + 1}) {
                edits.add(new Edit(
                        line(found.start(1)),
                        found.start(2),
                        found.end(2),
                        other + space,
                        found.group(1) + " = " + other + " for " + value));
            }
        }
    }

    private int line(int at) {
        return 1 + (int) text.substring(0, at).chars().filter(c -> c == '\n').count();
    }

    private void conditions(List<Condition> conditions) {
        for (Condition condition : conditions) {
            condition(condition);
        }
    }

    private void condition(Condition condition) {
        if (condition instanceof Condition.Pattern pattern) {
            pattern(pattern);
        } else if (condition instanceof Condition.None none) {
            quantified(none.place(), none.absent(), "not", "exists");
        } else if (condition instanceof Condition.Some some) {
            quantified(some.place(), some.present(), "exists", "not");
        } else if (condition instanceof Condition.All all) {
            conditions(all.parts());
        } else if (condition instanceof Condition.Either either) {
            List<Place> parts = either.parts().stream().map(Condition::place).toList();
            parts.forEach(part -> edits.add(without(parts, part, "or")));
            conditions(either.parts());
        } else if (condition instanceof Condition.Accumulate accumulate) {
            condition(accumulate.source());
            constraints(accumulate.constraints());
        }
    }

    private void quantified(Place whole, Condition within, String word, String other) {
        edits.add(Edit.of(whole, "", "without " + written(whole)));
        edits.add(new Edit(
                whole.line(), whole.from(), whole.from() + word.length(), other, other + " for " + written(whole)));
        condition(within);
    }

    private void pattern(Condition.Pattern pattern) {
        boolean named = pattern.binding() != null
                || pattern.constraints().stream().anyMatch(constraint -> constraint.binding() != null);
        if (!named && pattern.source() != null) {
            edits.add(Edit.of(pattern.place(), "", "without " + written(pattern.place())));
        }
        constraints(pattern.constraints());
        if (pattern.source() instanceof Condition.Source.Collect collect) {
            condition(collect.each());
        } else if (pattern.source() instanceof Condition.Source.From from
                && from.values() instanceof Expression.Member list
                && OTHER_LISTS.containsKey(list.member().text())) {
            String other = String.valueOf(OTHER_LISTS.get(list.member().text()));
            edits.add(Edit.of(
                    list.member().place(),
                    other,
                    "from " + other + " for " + list.member().text()));
        }
    }

    private void constraints(List<Condition.Constraint> constraints) {
        List<Place> places =
                constraints.stream().map(Condition.Constraint::place).toList();
        for (Condition.Constraint constraint : constraints) {
            if (constraint.binding() == null) {
                edits.add(without(places, constraint.place(), ","));
                expressions.condition(constraint.expression());
            }
        }
    }

    /** One of several left out, with what separates it from its neighbour. */
    private Edit without(List<Place> places, Place place, String separator) {
        int at = places.indexOf(place);
        int from = place.from();
        int to = place.to();
        if (at + 1 < places.size()) {
            to = text.indexOf(separator, to) + separator.length();
        } else if (at > 0) {
            from = places.get(at - 1).to();
            from = text.indexOf(separator, from);
        }
        return new Edit(place.line(), from, to, "", "without " + written(place));
    }

    private String written(Place place) {
        return text.substring(place.from(), place.to()).replaceAll("\\s+", " ");
    }
}
