package io.crmrules.drools.internal.compile.typing;

import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Patterns that take no more time than a text is long: nothing is repeated but single signs, and no more than twice. */
final class SafePattern {

    private static final int LONGEST = 200;
    private static final int MOST_REPEATED = 2;
    private static final Pattern REPEATED_GROUP =
            Pattern.compile("\\)[*+?{]|\\\\[1-9k]|\\(\\?(?!i\\))|\\{\\d*,\\d*}|[*+?}]\\+");
    private static final Pattern REPEATED = Pattern.compile("[*+]");

    private SafePattern() {}

    static boolean is(String pattern) {
        String plain = pattern.replaceAll("\\\\[\\\\*+?(){}.\\[\\]|]", "_").replaceAll("\\[[^\\]]*]", "_");
        try {
            Pattern.compile(pattern);
        } catch (PatternSyntaxException e) {
            return false;
        }
        return pattern.length() <= LONGEST
                && !REPEATED_GROUP.matcher(plain).find()
                && REPEATED.matcher(plain).results().count() <= MOST_REPEATED;
    }
}
