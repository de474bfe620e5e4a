package io.crmrules.drools.internal.compile.typing;

import io.crmrules.drools.internal.compile.tree.Expression;
import io.crmrules.drools.internal.compile.tree.Expression.Call;
import io.crmrules.drools.internal.compile.tree.Expression.Text;
import io.crmrules.drools.internal.compile.tree.Place;
import io.crmrules.drools.internal.compile.tree.Word;
import io.crmrules.drools.internal.compile.type.Lexicon;
import io.crmrules.drools.internal.compile.type.Member;
import io.crmrules.policy.CompanyTerm;
import io.crmrules.policy.CriterionSpec;
import io.crmrules.policy.parameter.Parameter;
import io.crmrules.rule.source.RuleFlaw;
import io.crmrules.support.Hints;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Whether a rule asks only for parameters that it declares, and for each of these, by words that read their types. */
public final class AskedNames {

    private final Flaws flaws;
    private final CriterionSpec spec;
    private final Map<String, Parameter.Type> types = new HashMap<>();
    private final Set<String> asked = new HashSet<>();

    public AskedNames(Flaws flaws, CriterionSpec spec) {
        this.flaws = flaws;
        this.spec = spec;
        spec.parameters().forEach(own -> types.put(qualified(own.name()), own.type()));
        Arrays.stream(CompanyTerm.values())
                .forEach(term -> types.put(term.id(), term.parameter().type()));
    }

    /** Whether all names that the call asks for may be asked so; told when not. */
    boolean known(Call call, Member word, List<Member> overloads) {
        boolean known = true;
        for (int at = 0; at < word.takes().size(); at++) {
            List<Parameter.Type> read = word.takes().get(at).asks();
            if (!read.isEmpty()) {
                known &= known(call, call.arguments().get(at), at, read);
            }
        }
        return known && !overloads.isEmpty();
    }

    private boolean known(Call call, Expression argument, int at, List<Parameter.Type> read) {
        if (!(argument instanceof Text text)) {
            String example = spec.parameters().stream()
                    .filter(own -> read.contains(own.type()))
                    .map(own -> qualified(own.name()))
                    .findFirst()
                    .orElse(qualified("days"));
            flaws.add(RuleFlaw.NO_PARAMETER_NAME, argument.place(), call.word().text(), "", example);
            return false;
        }
        Parameter.Type type = types.get(text.value());
        if (type == null) {
            unknown(new Word(text.place(), text.value()));
            return false;
        }
        asked.add(text.value());
        if (!read.contains(type)) {
            String other = instead(call, at, type);
            flaws.add(
                    other.isEmpty() ? RuleFlaw.OTHER_PARAMETER_TYPE : RuleFlaw.OTHER_PARAMETER,
                    text.place(),
                    call.word().text(),
                    text.value(),
                    RuleFlaw.type("parameter." + type),
                    other);
        }
        return read.contains(type);
    }

    private void unknown(Word name) {
        String simple = name.text().substring(name.text().lastIndexOf('.') + 1);
        if (simple.matches("\\d+")) {
            flaws.add(RuleFlaw.NUMBER_IN_QUOTES, name.place(), name.text());
            return;
        }
        Collection<String> own =
                spec.parameters().stream().map(each -> qualified(each.name())).collect(Collectors.toSet());
        String wanted = qualified(simple);
        if (own.contains(wanted)) {
            flaws.unknown(
                    RuleFlaw.UNKNOWN_PARAMETER, new Word(name.place(), wanted), own, name.text(), simple, spec.id());
            return;
        }
        CompanyTerm term = term(name.text());
        Set<String> known = new HashSet<>(own);
        CompanyTerm.ids().forEach(known::add);
        flaws.unknown(
                RuleFlaw.UNKNOWN_PARAMETER,
                new Word(name.place(), term == null ? wanted : term.id()),
                term == null ? own : known,
                name.text(),
                simple,
                spec.id());
    }

    private static @Nullable CompanyTerm term(String name) {
        int dot = name.lastIndexOf('.');
        CompanyTerm formerly = dot < 0 ? null : CompanyTerm.formerly(name.substring(0, dot), name.substring(dot + 1));
        String near = Hints.nearest(name, CompanyTerm.ids());
        return formerly != null ? formerly : near == null ? null : CompanyTerm.of(near);
    }

    /** The words that could have been meant: they take as much, and read the parameter. */
    private static String instead(Call call, int at, Parameter.Type type) {
        return Lexicon.of(Naming.CHECK).stream()
                .filter(word -> word.takes().size() == call.arguments().size())
                .filter(word -> word.takes().get(at).asks().contains(type))
                .map(word -> "check." + word.name())
                .distinct()
                .sorted()
                .limit(3)
                .collect(Collectors.joining(", "));
    }

    /** Tells of parameters that nothing asks for. */
    public void refuseUnused(Place annotation, Set<String> otherwiseUsed) {
        spec.parameters().stream()
                .map(Parameter::name)
                .filter(name -> !asked.contains(qualified(name)) && !otherwiseUsed.contains(name))
                .findFirst()
                .ifPresent(name -> flaws.add(RuleFlaw.UNUSED_PARAMETER, annotation, name, qualified(name)));
    }

    private String qualified(String name) {
        return spec.id() + "." + name;
    }
}
