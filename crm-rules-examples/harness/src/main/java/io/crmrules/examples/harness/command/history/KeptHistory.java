package io.crmrules.examples.harness.command.history;

import io.crmrules.examples.harness.history.SqlHistory;
import io.crmrules.examples.harness.text.Vocabulary;
import io.crmrules.support.Words;
import picocli.CommandLine.Option;

/** Of commands that work on a history alone: which, and in which language they say what they did. */
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class KeptHistory {

    @Option(
            names = "--history",
            paramLabel = "FILE|JDBC-URL",
            required = true,
            description = "the history of the runs: a file (SQLite), or jdbc:postgresql://...")
    private String where;

    @Option(names = "--lang", paramLabel = "ru|en", defaultValue = "en", description = "the language of the result")
    private String language;

    SqlHistory open() {
        return SqlHistory.open(where);
    }

    /** The words that stand beside a command. */
    Words words(Class<?> command) {
        return Vocabulary.of(language, command);
    }
}
