package io.crmrules.examples.harness.command;

import io.crmrules.examples.harness.text.Vocabulary;

/** The languages of the results. */
enum Language {
    en,
    ru;

    /** What commands say in it. */
    Vocabulary words() {
        return new Vocabulary(name(), Language.class);
    }
}
