package io.crmrules.drools.internal.compile.metadata;

import io.crmrules.drools.internal.compile.drl.Places;
import io.crmrules.drools.internal.compile.drl.Vocabulary;
import io.crmrules.rule.source.RuleFlaw;
import io.crmrules.rule.source.RuleProblem;
import io.crmrules.rule.source.RuleSource;
import io.crmrules.rule.source.Spot;
import io.crmrules.support.Hints;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.drools.drl.ast.descr.AnnotationDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.jspecify.annotations.Nullable;

/** The annotations of a rule as they were written, and where to complain about them. */
final class Annotations {

    private static final List<String> FLAGS = List.of("false", "true");

    private final RuleSource source;
    private final RuleDescr rule;
    private final List<RuleProblem> problems;

    Annotations(RuleSource source, RuleDescr rule, List<RuleProblem> problems) {
        this.source = source;
        this.rule = rule;
        this.problems = problems;
    }

    Set<String> names() {
        return new TreeSet<>(rule.getAnnotationNames());
    }

    /** The value without quotes; empty when the rule does not have it. */
    String text(String name) {
        AnnotationDescr annotation = rule.getAnnotation(name);
        if (annotation == null || !annotation.hasValue()) {
            return "";
        }
        Object value = annotation.getSingleValue();
        return value == null ? "" : unquoted(value.toString().strip());
    }

    /** Whether it says true, or says nothing and that stands for true. */
    boolean flag(String name, boolean otherwise) {
        String text = text(name);
        if (!text.isEmpty() && !FLAGS.contains(text)) {
            unknown(name, text, FLAGS);
        }
        return text.isEmpty() ? otherwise : text.equals("true");
    }

    private static String unquoted(String text) {
        boolean quoted = text.length() > 1 && text.startsWith("\"") && text.endsWith("\"");
        return quoted ? text.substring(1, text.length() - 1).replace("\\\"", "\"") : text;
    }

    Set<String> words(String name) {
        Set<String> words = new TreeSet<>();
        for (String word : text(name).split("[\\s,]+", -1)) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }

    /** Entries that may have blanks within: documents have titles. */
    List<String> listed(String name) {
        return Arrays.stream(text(name).split(",", -1))
                .map(String::strip)
                .filter(entry -> !entry.isEmpty())
                .toList();
    }

    <E extends Enum<E>> E one(String name, Class<E> type, E otherwise) {
        String text = text(name);
        return text.isEmpty() ? otherwise : constant(name, type, text, otherwise);
    }

    /** The constant that {@code text}, a part of the annotation, names; {@code otherwise} after a complaint. */
    <E extends Enum<E>> E constant(String name, Class<E> type, String text, E otherwise) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(text.toUpperCase(Locale.ROOT))) {
                return constant;
            }
        }
        List<String> names =
                Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
        unknown(name, text, names);
        return otherwise;
    }

    /** Tells that the annotation names something that is none of those known. */
    void unknown(String name, String text, Collection<String> known) {
        RuleFlaw flaw = known.isEmpty() ? RuleFlaw.NO_SUCH_VALUE : RuleFlaw.UNKNOWN_VALUE;
        problem(name, flaw, Hints.nearest(text, known), name, text, String.join(", ", known));
    }

    /** Tells that the annotation names what the rule does not bind. */
    void unbound(String name, String binding, Vocabulary known) {
        problem(name, RuleFlaw.NOT_BOUND, known.nearBinding(binding), name, binding);
    }

    /** @param meant what was probably meant; null when the flaw's own advice is better */
    void problem(String name, RuleFlaw flaw, @Nullable String meant, String... values) {
        Spot found = Places.spot(source.drl(), "@" + name);
        Spot spot = found.line() == 0 ? Places.spot(source.drl(), Math.max(rule.getLine(), 0), "") : found;
        problems.add(RuleProblem.of(source.origin(), spot, flaw, List.of(values), meant));
    }
}
