package io.crmrules.examples.harness.command;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** In which language results are, and where files of them go. */
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class ResultOptions {

    @Option(names = "--lang", paramLabel = "ru|en", defaultValue = "en", description = "the language of the results")
    private Language language;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            defaultValue = "crm-rules-report",
            description = "where reports go (crm-rules-report)")
    private Path out;

    Language language() {
        return language;
    }

    Path out() {
        return out;
    }
}
