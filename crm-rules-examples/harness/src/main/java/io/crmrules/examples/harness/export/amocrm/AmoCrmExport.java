package io.crmrules.examples.harness.export.amocrm;

import io.crmrules.examples.harness.export.ExportReader;
import io.crmrules.examples.harness.export.ReadingOptions;
import io.crmrules.examples.harness.export.UnreadableExportException;
import io.crmrules.examples.harness.export.amocrm.internal.ExportFolder;
import io.crmrules.examples.harness.export.amocrm.internal.reference.Users;
import io.crmrules.model.CrmStream;
import java.nio.file.Path;
import java.util.Map;

/**
 * Reads a folder of response bodies of amoCRM's API v4, one file for each page or entity, as the API gave them.
 *
 * <p>What a file holds is told by its content, by its name ("leads_2.json", "leads_notes.json") only where the content
 * does not tell. Of use are account, pipelines, users, leads, unsorted, contacts, companies, tasks, notes, events,
 * loss_reasons and sources; other bodies are passed over. Without pipelines no deal can be read. Of an entity that
 * stands in several files the version with the latest {@code updated_at} counts.
 *
 * <p>Only what is proven complete counts as carried: a list that was saved with a filter, of which a page is missing, or
 * that does not say which request it answers, does not prove that something never happened. Leads should be saved with
 * {@code with=contacts,loss_reason,source_id}, and notes of leads, contacts and companies.
 *
 * <p>What amoCRM does not say is not guessed: roles of users (name them in the policy), the company's telephone line, and,
 * without events, when a task was completed. A call begins when its note was created.
 *
 * <p>The snapshot is taken at the newest moment at which something in the export was created or changed, as far as the
 * bulk of the records supports it, but not before {@link ReadingOptions#notBefore()}.
 */
public final class AmoCrmExport implements ExportReader {

    @Override
    public String name() {
        return "amocrm";
    }

    @Override
    public boolean recognises(Path export) {
        return ExportFolder.recognises(export);
    }

    @Override
    public CrmStream read(Path export, ReadingOptions options) throws UnreadableExportException {
        ExportFolder folder = ExportFolder.open(export);
        return CrmStream.of(Assembly.of(folder, options).snapshot(export, options));
    }

    @Override
    public Map<String, String> positions(Path export) throws UnreadableExportException {
        return Users.positions(ExportFolder.open(export));
    }
}
