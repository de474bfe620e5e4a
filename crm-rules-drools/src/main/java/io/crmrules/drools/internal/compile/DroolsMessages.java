package io.crmrules.drools.internal.compile;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Drools' error messages in words of a rule's author. */
final class DroolsMessages {

    private static final Pattern SYNTAX = Pattern.compile("\\[ERR \\d+\\] Line \\d+:\\d+ (.*)", Pattern.DOTALL);
    private static final Pattern NO_METHOD =
            Pattern.compile("unable to resolve method using strict-mode: ([\\w.$]+)\\.(\\w+)\\((.*?)\\)");
    private static final Pattern NO_FIELD = Pattern.compile("[Nn]o such (?:field|property): ?(\\w+)");
    private static final Pattern NO_TYPE = Pattern.compile("Unable to resolve ObjectType '(.+?)'");
    private static final Pattern NO_IMPORT = Pattern.compile("Unable to resolve import '?\"?([\\w.]+)");

    private DroolsMessages() {}

    static String syntax(String message) {
        Matcher syntax = SYNTAX.matcher(message);
        return "syntax error: " + oneLine(syntax.matches() ? syntax.group(1) : message) + ".";
    }

    static String compile(String message) {
        Matcher method = NO_METHOD.matcher(message);
        if (method.find()) {
            return "'" + method.group(2) + "' is not known of " + simple(method.group(1)) + ".";
        }
        Matcher type = NO_TYPE.matcher(message);
        if (type.find()) {
            return "there is no type '" + type.group(1) + "'. Maybe its import is missing.";
        }
        Matcher imported = NO_IMPORT.matcher(message);
        if (imported.find()) {
            return "the import '" + imported.group(1) + "' cannot be found.";
        }
        Matcher field = NO_FIELD.matcher(message);
        return field.find() ? "'" + field.group(1) + "' is not known." : oneLine(message);
    }

    private static String simple(String type) {
        return type.substring(type.lastIndexOf('.') + 1);
    }

    private static String oneLine(String message) {
        String line = message.strip().replaceAll("\\s+", " ");
        return line.length() > 300 ? line.substring(0, 300) + "..." : line;
    }
}
