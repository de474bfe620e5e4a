package io.crmrules.examples.harness.command;

/** The languages of the results. */
enum Language {
    en,
    ru;

    String documentWritten() {
        return this == ru ? "Документ:" : "Document:";
    }

    String reportWritten() {
        return this == ru ? "Отчёт:" : "Report:";
    }
}
