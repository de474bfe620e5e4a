package io.crmrules.examples.harness.command;

import io.crmrules.examples.harness.text.Vocabulary;
import io.crmrules.support.Words;

/** The languages of the results. */
public enum Language {
    en,
    ru;

    /** What commands say in it. */
    public Words words() {
        return Vocabulary.of(name(), Language.class);
    }
}
