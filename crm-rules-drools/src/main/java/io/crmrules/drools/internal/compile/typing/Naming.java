package io.crmrules.drools.internal.compile.typing;

import io.crmrules.drools.internal.compile.tree.Expression;
import io.crmrules.drools.internal.compile.tree.Expression.Member;
import io.crmrules.drools.internal.compile.tree.Expression.Name;
import io.crmrules.drools.internal.compile.tree.Spelling;
import io.crmrules.drools.internal.compile.tree.Word;
import io.crmrules.drools.internal.compile.type.Kind;
import io.crmrules.drools.internal.compile.type.KnownNames;
import io.crmrules.drools.internal.compile.type.Lexicon;
import io.crmrules.drools.internal.compile.type.Type;
import io.crmrules.drools.internal.compile.type.Typed;
import io.crmrules.rule.Check;
import io.crmrules.rule.source.RuleFlaw;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What names give: properties, bindings, {@code check}, constants. */
final class Naming {

    static final Type CHECK = Lexicon.typeOf(Check.class);

    private final Flaws flaws;
    private final Typing typing;

    Naming(Flaws flaws, Typing typing) {
        this.flaws = flaws;
        this.typing = typing;
    }

    @Nullable
    Typed of(Name name, Frame frame) {
        Type self = frame.self();
        Typed bound = frame.bound().get(name.name());
        if (name.name().equals("check")) {
            return Typed.of(CHECK);
        } else if (name.name().equals("this") && self != null) {
            return Typed.of(self);
        } else if (bound != null) {
            return known(bound, name, frame);
        }
        Typed property = self == null ? null : Lexicon.property(self, name.name());
        if (property != null) {
            return known(property, name, frame);
        }
        unknown(name, frame);
        return null;
    }

    private void unknown(Name name, Frame frame) {
        Type self = frame.self();
        Word word = new Word(name.place(), name.name());
        if (name.name().startsWith("$") || self == null) {
            flaws.unknown(RuleFlaw.UNKNOWN_NAME, word, frame.bound().keySet(), name.name());
            return;
        }
        String elsewhere = elsewhere(name.name());
        if (elsewhere != null) {
            flaws.meant(RuleFlaw.UNKNOWN_PROPERTY, word, elsewhere, name.name(), self.name());
        } else {
            Set<String> known = new TreeSet<>(Lexicon.names(self));
            known.addAll(frame.bound().keySet());
            flaws.unknown(RuleFlaw.UNKNOWN_PROPERTY, word, known, name.name(), self.name());
        }
    }

    /** A constant without its type, or a word of check without check; null when it is neither. */
    static @Nullable String elsewhere(String name) {
        if (Lexicon.names(CHECK).contains(name)) {
            return "check." + name;
        }
        return KnownNames.all().stream()
                .filter(type -> Lexicon.isConstant(type, name))
                .map(type -> type + "." + name)
                .findFirst()
                .orElse(null);
    }

    @Nullable
    Typed of(Member member, Frame frame) {
        Class<?> named = type(member.of(), frame);
        if (named != null) {
            return constant(member, named);
        }
        Typed of = typing.of(member.of(), frame);
        if (of == null || !there(of, member.of(), member.member(), member.nullSafe())) {
            return null;
        }
        Typed property = Lexicon.property(of.type(), member.member().text());
        if (property == null && of.kind() == Kind.MAP) {
            flaws.add(
                    RuleFlaw.FIELD_NAME,
                    member.member().place(),
                    Spelling.of(member.of()),
                    member.member().text());
        } else if (property == null) {
            unknown(of.type(), member.member());
        }
        return property == null ? null : known(property, member, frame);
    }

    /** Of which the path is a name, {@code Role}, {@code Stage.Type}; null when it is none. */
    static @Nullable Class<?> type(Expression expression, Frame frame) {
        if (expression instanceof Name name) {
            boolean other = frame.bound().containsKey(name.name());
            return other ? null : KnownNames.find(name.name());
        }
        boolean path = expression instanceof Member member && type(member.of(), frame) != null;
        return path ? KnownNames.find(Spelling.of(expression)) : null;
    }

    private @Nullable Typed constant(Member member, Class<?> type) {
        Set<String> constants = Lexicon.constants(type);
        if (constants == null || !constants.contains(member.member().text())) {
            flaws.unknown(
                    RuleFlaw.UNKNOWN_CONSTANT,
                    member.member(),
                    constants == null ? Set.of() : constants,
                    member.member().text(),
                    Spelling.of(member.of()),
                    constants == null ? "" : String.join(", ", constants));
            return null;
        }
        return Typed.of(Lexicon.typeOf(type));
    }

    /** What is asked of has to be there; told when it may be missing. */
    boolean there(Typed of, Expression asked, Word member, boolean nullSafe) {
        if (of.nullable() && !nullSafe) {
            flaws.add(RuleFlaw.MAYBE_NOTHING, member.place(), Spelling.of(asked), member.text());
            return false;
        }
        return true;
    }

    void unknown(Type type, Word word) {
        boolean check = type.equals(CHECK);
        flaws.unknown(
                check ? RuleFlaw.UNKNOWN_WORD : RuleFlaw.UNKNOWN_PROPERTY,
                word,
                Lexicon.names(type),
                word.text(),
                type.words());
    }

    private static Typed known(Typed value, Expression expression, Frame frame) {
        return value.nullable() && frame.knows(Paths.of(expression, frame)) ? value.there() : value;
    }
}
