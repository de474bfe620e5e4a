package io.crmrules.drools.internal.compile;

import io.crmrules.drools.internal.compile.drl.Vocabulary;
import io.crmrules.support.Hints;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Drools' error messages in words of a rule's author. */
final class DroolsMessages {

    /**
     * A message for the rule's author.
     *
     * @param problem what is wrong
     * @param hint what may help, possibly empty
     * @param word the word of the rule that is at fault, by which its line can be found; possibly empty
     */
    record Message(String problem, String hint, String word) {}

    private static final int LONGEST = 200;
    private static final Pattern SYNTAX = Pattern.compile(
            "\\[ERR \\d+] Line \\d+:\\d+ (?:mismatched input|no viable alternative at input) '(.*?)'.*",
            Pattern.DOTALL);

    private final Vocabulary known;
    private final Map<Pattern, Function<Matcher, Message>> translations = new LinkedHashMap<>();

    /** @param known the words that the rule could have used */
    DroolsMessages(Vocabulary known) {
        this.known = known;
        translate(
                "unable to resolve method using strict-mode: ([\\w.$]+)\\.([\\w$]+)\\((.*?)\\)",
                found -> member(found.group(1), found.group(2), found.group(3)));
        translate(
                "The method (\\w+)\\((.*?)\\) is undefined for the type (\\w+)",
                found -> member(found.group(3), found.group(1), found.group(2)));
        translate(
                "The method (\\w+)\\(.*?\\) in the type (\\w+) is not applicable for the arguments \\((.*?)\\)",
                found -> member(found.group(2), found.group(1), found.group(3)));
        translate("([$\\w]+) cannot be resolved to a variable", found -> unbound(found.group(1)));
        translate(
                "Field Reader does not exist for declaration '(.+?)' in '(.+?)'",
                found -> unreadable(found.group(1), found.group(2)));
        translate("Unable to resolve ObjectType '(.+?)'", found -> type(found.group(1)));
        translate("Error importing : '(.+?)'", found -> imported(found.group(1)));
        translate("Duplicate declaration for variable '(.+?)'", found -> twice(found.group(1)));
    }

    private void translate(String message, Function<Matcher, Message> translation) {
        translations.put(Pattern.compile(message, Pattern.UNICODE_CHARACTER_CLASS), translation);
    }

    static Message syntax(String message) {
        Matcher syntax = SYNTAX.matcher(message);
        if (!syntax.matches()) {
            return new Message("syntax error: " + oneLine(message), "", "");
        }
        String found = syntax.group(1);
        return switch (found) {
            case "<eof>" ->
                new Message("the file ends in the middle of the rule.", "Maybe 'end' or a bracket is missing.", "");
            case "" -> new Message("this cannot be read.", "Maybe a quotation mark is missing.", "");
            case "then" -> new Message("'then' is not expected here.", "Maybe a bracket before it is missing.", "");
            default -> new Message(Hints.quote(found) + " is not expected here.", "", "");
        };
    }

    Message compile(String message) {
        for (Map.Entry<Pattern, Function<Matcher, Message>> each : translations.entrySet()) {
            Matcher found = each.getKey().matcher(message);
            if (found.find()) {
                return each.getValue().apply(found);
            }
        }
        return new Message(oneLine(message.replace("Rule Compilation error ", "")), "", "");
    }

    private Message type(String name) {
        return new Message("there is no type '" + name + "'.", known.type(name), name);
    }

    private Message imported(String name) {
        return new Message("the import '" + name + "' cannot be found.", known.imported(name), name);
    }

    private static Message twice(String name) {
        return new Message("'" + name + "' is bound twice.", "Maybe give one another name.", "");
    }

    private Message member(String type, String name, String arguments) {
        String simple = type.substring(type.lastIndexOf('.') + 1).replace('$', '.');
        if (name.startsWith("$")) {
            return unbound(name);
        }
        String signatures = known.signatures(type, name);
        return signatures.isEmpty()
                ? new Message("'" + name + "' is not known of " + simple + ".", known.member(type, name), name)
                : new Message(
                        "'" + name + "' of " + simple + " does not take (" + types(arguments) + ").", signatures, name);
    }

    private Message unbound(String name) {
        return new Message("'" + name + "' is not bound in this rule.", known.binding(name), name);
    }

    private Message unreadable(String binding, String pattern) {
        String bound = pattern.substring(pattern.indexOf(':') + 1).strip();
        return bound.contains("(")
                ? new Message(
                        "'" + binding + "' binds a call, but only properties can be bound.",
                        "Maybe a line of its own: " + binding + " : Type() from " + bound,
                        binding)
                : new Message(
                        "'" + bound + "' is not known, so '" + binding + "' binds nothing.",
                        known.property(bound),
                        bound);
    }

    private static String types(String arguments) {
        return arguments.replaceAll("[\\w.]+\\.", "");
    }

    private static String oneLine(String message) {
        String line = Hints.oneLine(message).strip().replaceAll("\\s+", " ");
        return line.length() > LONGEST ? line.substring(0, LONGEST) + "..." : line;
    }
}
