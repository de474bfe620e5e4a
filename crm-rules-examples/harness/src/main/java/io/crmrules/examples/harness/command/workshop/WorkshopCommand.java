package io.crmrules.examples.harness.command.workshop;

import io.crmrules.CrmChecker;
import io.crmrules.Policy;
import io.crmrules.examples.harness.command.ExitCodes;
import io.crmrules.examples.harness.command.Language;
import io.crmrules.examples.harness.command.PolicyOptions;
import io.crmrules.examples.harness.text.Printable;
import io.crmrules.examples.harness.text.Vocabulary;
import io.crmrules.examples.harness.workshop.Look;
import io.crmrules.examples.harness.workshop.PageServer;
import io.crmrules.examples.harness.workshop.SavedFolder;
import io.crmrules.examples.harness.workshop.Workshop;
import io.crmrules.support.Words;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows with each save what the rules of a folder do. */
@Command(
        name = "workshop",
        sortOptions = false,
        description =
                "Watches a folder of rules: shows with each save what is wrong, what the cases say, whom they hit.")
@SuppressWarnings("NullAway.Init") // picocli sets the fields
public final class WorkshopCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "DIR", description = "a folder of rules")
    private Path folder;

    @Parameters(index = "1", paramLabel = "EXPORT", description = "as for check")
    private Path export;

    @Mixin
    private ExportOptions reading;

    @Mixin
    private PolicyOptions policyOptions;

    @Option(names = "--lang", paramLabel = "ru|en", defaultValue = "en", description = "the language of the results")
    private Language language;

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "0",
            description = "where the page is, on this machine only; by default a port that is free")
    private int port;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException, InterruptedException {
        PrintWriter out = spec.commandLine().getOut();
        Words words = Vocabulary.of(language.name(), Workshop.class);
        Policy policy = policyOptions.policy();
        Export crm = read(policy);
        Workshop workshop = new Workshop(folder, crm.snapshot(), crm.moment(), policy, language.name());
        try (PageServer page = page(words)) {
            out.println(
                    words.of("watching", Printable.line(folder.toAbsolutePath().toString())));
            out.println(words.of("page.at", page.address()));
            out.println();
            SavedFolder saved = new SavedFolder(folder);
            while (true) {
                Look look = workshop.look();
                page.show(look);
                look.print(out);
                if (out.checkError()) {
                    return ExitCodes.NOT_WRITTEN;
                }
                saved.awaitSave();
            }
        }
    }

    private Export read(Policy policy) throws IOException {
        try (CrmChecker checker = CrmChecker.builder().policy(policy).build()) {
            return reading.read(export, checker.policy().zone(), spec.commandLine());
        }
    }

    private PageServer page(Words words) {
        try {
            return new PageServer(port, words, language.name());
        } catch (IOException | IllegalArgumentException e) {
            throw new ParameterException(
                    spec.commandLine(), words.of("port.taken", String.valueOf(port), String.valueOf(e.getMessage())));
        }
    }
}
