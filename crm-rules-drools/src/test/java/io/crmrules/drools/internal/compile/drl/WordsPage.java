package io.crmrules.drools.internal.compile.drl;

import static java.util.stream.Collectors.joining;

import io.crmrules.drools.internal.compile.drl.JavaSource.Argument;
import io.crmrules.drools.internal.compile.drl.JavaSource.Member;
import io.crmrules.rule.Check;
import io.crmrules.rule.Violations;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The page in which a rule's author finds each word of {@code check} and each property of what a rule matches. */
public final class WordsPage {

    private WordsPage() {}

    /** The page in Markdown, made of the Javadoc of the api. */
    public static String markdown() {
        return "# Words of rules\n\n"
                + JavaSource.of(Check.class).text()
                + "\n\nAn argument in quotes is the qualified name of a parameter, of one of the types that the row ends"
                + " with. What has `?` may be null.\n"
                + words().map(WordsPage::words).collect(joining())
                + "\n# What rules match\n\nA rule of scope DEAL matches a Deal, one of scope USER a Portfolio, one of scope CRM"
                + " a ContactGroup, DealGroup, LeadFlow or Refusals; from there it goes on by their properties. What has `?`"
                + " may be null.\n"
                + facts().map(WordsPage::fact).collect(joining());
    }

    static Stream<Class<?>> words() {
        return Arrays.stream(Check.class.getInterfaces());
    }

    private static String words(Class<?> words) {
        JavaSource source = JavaSource.of(words);
        String name = words.getSimpleName().replaceFirst("Words$", " words");
        return section(name, source.text(), "Word")
                + source.members().stream()
                        .map(word -> row("check." + call(word), word))
                        .collect(joining());
    }

    /** What is matched first, then what hangs on it, by name. */
    private static Stream<Class<?>> facts() {
        List<Class<?>> matched = Facts.all().toList();
        Stream<Class<?>> others = KnownTypes.byName().values().stream()
                .filter(type -> type.getName().startsWith("io.crmrules."))
                .filter(type -> !type.getName().endsWith("Builder"))
                .filter(type -> !Check.class.equals(type) && !Violations.class.equals(type) && !matched.contains(type));
        return Stream.concat(matched.stream(), others);
    }

    private static String fact(Class<?> fact) {
        JavaSource source = JavaSource.of(fact);
        if (fact.isEnum()) {
            String constants = source.members().stream()
                    .map(constant -> "- " + code(constant.name())
                            + (constant.text().isEmpty() ? "" : ": " + constant.text()) + "\n")
                    .collect(joining());
            return "\n## " + KnownTypes.name(fact) + "\n\n" + source.text() + "\n\n" + constants;
        }
        return section(KnownTypes.name(fact), source.text(), "Property")
                + Stream.concat(inherited(fact), source.members().stream())
                        .filter(member -> !changes(member, fact))
                        .map(member -> row(call(member), member))
                        .collect(joining());
    }

    private static Stream<Member> inherited(Class<?> fact) {
        Class<?> card = fact.getSuperclass();
        return card != null && card.getPackage().equals(fact.getPackage())
                ? JavaSource.of(card).members().stream()
                : Stream.of();
    }

    /** Whether it makes another object of the same: rules have no use for that. */
    private static boolean changes(Member member, Class<?> fact) {
        boolean other = fact.isRecord() || !member.arguments().isEmpty();
        return member.type().endsWith("Builder") || (other && member.type().equals(fact.getSimpleName()));
    }

    private static String section(String name, String text, String kind) {
        return "\n## " + name + "\n\n" + text + "\n\n| " + kind + " | Gives | Meaning |\n| --- | --- | --- |\n";
    }

    private static String row(String call, Member member) {
        String gives = code(member.type() + (member.nullable() ? "?" : ""));
        String meaning = Stream.concat(
                        Stream.of(member.text()), member.arguments().stream().map(WordsPage::explained))
                .filter(text -> !text.isEmpty())
                .collect(joining(" "));
        return "| " + code(call) + " | " + gives + " | " + meaning + " |\n";
    }

    private static String call(Member member) {
        return member.name()
                + (member.arguments().isEmpty()
                        ? ""
                        : member.arguments().stream().map(WordsPage::argument).collect(joining(", ", "( ", " )")));
    }

    private static String argument(Argument argument) {
        return argument.asks().isEmpty()
                ? argument.type() + (argument.nullable() ? "? " : " ") + argument.name()
                : "\"" + argument.name() + "\"";
    }

    private static String explained(Argument argument) {
        String said = argument.text().isEmpty() ? "" : argument.name() + ": " + argument.text();
        String asked = argument.asks().isEmpty()
                ? ""
                : "\"" + argument.name() + "\": " + String.join(", ", argument.asks()) + ".";
        return (said + " " + asked).strip();
    }

    private static String code(String text) {
        return "`" + text + "`";
    }
}
