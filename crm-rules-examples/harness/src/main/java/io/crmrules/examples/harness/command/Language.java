package io.crmrules.examples.harness.command;

/** The languages of the results. */
enum Language {
    en,
    ru;

    String reportWritten() {
        return this == ru ? "Отчёт:" : "Report:";
    }
}
