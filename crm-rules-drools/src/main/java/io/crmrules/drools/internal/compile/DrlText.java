package io.crmrules.drools.internal.compile;

import io.crmrules.drools.internal.compile.parse.RuleFile;
import io.crmrules.drools.internal.compile.parse.RussianWords;
import io.crmrules.rule.source.RuleSource;

/** What Drools gets to read of a rule. */
final class DrlText {

    private DrlText() {}

    /**
     * Rules may be in Russian words; where code may stand, nothing is touched. Of a restricted rule only what has been
     * checked: the Java compiler reads escapes in comments.
     */
    static String of(RuleSource source) {
        return switch (source.trust()) {
            case TRUSTED -> source.drl();
            case RESTRICTED -> RussianWords.inEnglish(RuleFile.withoutComments(source.drl()));
            case SHIPPED -> RussianWords.inEnglish(source.drl()); // a mutant of somebody's rule counts as such
        };
    }
}
