package io.crmrules.drools.internal.compile.typing;

import io.crmrules.drools.internal.compile.tree.Expression;
import io.crmrules.drools.internal.compile.tree.Expression.Call;
import io.crmrules.drools.internal.compile.tree.Spelling;
import io.crmrules.drools.internal.compile.type.Lexicon;
import io.crmrules.drools.internal.compile.type.Member;
import io.crmrules.drools.internal.compile.type.Member.Argument;
import io.crmrules.drools.internal.compile.type.Type;
import io.crmrules.drools.internal.compile.type.Typed;
import io.crmrules.rule.source.RuleFlaw;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What words with arguments give. */
final class Calling {

    private final Flaws flaws;
    private final Typing typing;
    private final Naming naming;
    private final AskedNames parameters;

    Calling(Flaws flaws, Typing typing, AskedNames parameters) {
        this.flaws = flaws;
        this.typing = typing;
        this.naming = new Naming(flaws, typing);
        this.parameters = parameters;
    }

    @Nullable
    Typed of(Call call, Frame frame) {
        Type asked = asked(call, frame);
        if (asked == null) {
            return null;
        }
        List<Member> words = Lexicon.find(asked, call.word().text());
        if (words.isEmpty()) {
            String elsewhere = call.of() == null ? Naming.elsewhere(call.word().text()) : null;
            if (elsewhere == null) {
                naming.unknown(asked, call.word());
            } else {
                flaws.meant(
                        RuleFlaw.UNKNOWN_PROPERTY,
                        call.word(),
                        elsewhere,
                        call.word().text(),
                        asked.words());
            }
            return null;
        }
        List<@Nullable Typed> given = new ArrayList<>();
        for (Expression argument : call.arguments()) {
            given.add(typing.of(argument, frame));
        }
        return given.contains(null) ? null : chosen(call, words, given, frame);
    }

    /** The type of what is asked. */
    private @Nullable Type asked(Call call, Frame frame) {
        if (call.of() == null) {
            if (frame.self() == null) {
                flaws.add(RuleFlaw.CODE, call.word().place(), call.word().text());
            }
            return frame.self();
        } else if (Naming.type(call.of(), frame) != null) {
            flaws.add(
                    RuleFlaw.CODE,
                    call.place(),
                    Spelling.of(call.of()) + "." + call.word().text());
            return null;
        }
        Typed of = typing.of(call.of(), frame);
        return of == null || !naming.there(of, call.of(), call.word(), call.nullSafe()) ? null : of.type();
    }

    private @Nullable Typed chosen(Call call, List<Member> words, List<@Nullable Typed> given, Frame frame) {
        List<Member> fitting = words.stream()
                .filter(word -> fits(word, given, call.arguments()))
                .toList();
        if (fitting.isEmpty()) {
            refuse(call, words, given);
            return null;
        }
        Member word = fitting.get(0);
        if (!allThere(call, word, given) || !parameters.known(call, word, fitting)) {
            return null;
        }
        boolean known = word.gives().nullable() && frame.knows(Paths.of(call, frame));
        return known ? word.gives().there() : word.gives();
    }

    private static boolean fits(Member word, List<@Nullable Typed> given, List<Expression> written) {
        if (word.takes().size() != given.size()) {
            return false;
        }
        for (int at = 0; at < given.size(); at++) {
            Typed value = given.get(at);
            Argument taken = word.takes().get(at);
            boolean nothing = written.get(at) instanceof Expression.Nothing
                    && !taken.value().nullable();
            if (value == null || nothing || !value.type().fits(taken.value().type())) {
                return false;
            }
        }
        return true;
    }

    private boolean allThere(Call call, Member word, List<@Nullable Typed> given) {
        for (int at = 0; at < given.size(); at++) {
            Typed value = given.get(at);
            if (value != null
                    && value.nullable()
                    && !word.takes().get(at).value().nullable()) {
                Expression argument = call.arguments().get(at);
                flaws.add(RuleFlaw.MAY_BE_MISSING, argument.place(), Spelling.of(argument));
                return false;
            }
        }
        return true;
    }

    /** A number in quotes would be taken for the name of a parameter. */
    private void refuse(Call call, List<Member> words, List<@Nullable Typed> given) {
        String ways = words.stream().map(Member::call).distinct().sorted().collect(Collectors.joining(", "));
        String written = call.arguments().stream().map(Spelling::of).collect(Collectors.joining(", "));
        boolean asksName = words.stream()
                .anyMatch(word -> word.takes().size() == given.size()
                        && !word.takes().isEmpty()
                        && !word.takes().get(0).asks().isEmpty()
                        && call.arguments().get(0) instanceof Expression.Name);
        flaws.add(
                asksName ? RuleFlaw.NO_PARAMETER_NAME : RuleFlaw.OTHER_ARGUMENTS,
                asksName ? call.arguments().get(0).place() : call.word().place(),
                call.word().text(),
                written,
                ways);
    }
}
