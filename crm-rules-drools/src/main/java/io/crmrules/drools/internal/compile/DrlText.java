package io.crmrules.drools.internal.compile;

import io.crmrules.drools.internal.compile.parse.RussianWords;
import io.crmrules.rule.source.RuleSource;
import io.crmrules.rule.source.Trust;

/** What Drools gets to read of a rule. */
final class DrlText {

    private DrlText() {}

    /** Rules may be in Russian words; where code may stand, nothing is touched. */
    static String of(RuleSource source) {
        return source.trust() == Trust.TRUSTED ? source.drl() : RussianWords.inEnglish(source.drl());
    }
}
