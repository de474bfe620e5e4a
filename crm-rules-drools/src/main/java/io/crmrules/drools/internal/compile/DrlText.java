package io.crmrules.drools.internal.compile;

import io.crmrules.drools.internal.compile.parse.RuleFile;
import io.crmrules.drools.internal.compile.parse.RussianWords;
import io.crmrules.rule.source.RuleSource;

/** What Drools gets to read of a rule. */
final class DrlText {

    private DrlText() {}

    /** Of a restricted rule only what has been checked; where code may stand, nothing is touched. */
    static String of(RuleSource source) {
        return switch (source.trust()) {
            case RESTRICTED -> RussianWords.inEnglish(RuleFile.withoutComments(source.drl()));
            case SHIPPED -> RussianWords.inEnglish(source.drl()); // a mutant of somebody's rule counts as such
            case TRUSTED -> source.drl();
        };
    }
}
