package io.crmrules.examples.harness.export.bitrix24;

import io.crmrules.examples.harness.export.ExportReader;
import io.crmrules.examples.harness.export.ReadingOptions;
import io.crmrules.examples.harness.export.UnreadableExportException;
import io.crmrules.examples.harness.export.bitrix24.internal.Bodies;
import io.crmrules.examples.harness.export.bitrix24.internal.ExportFolder;
import io.crmrules.examples.harness.export.bitrix24.internal.Resource;
import io.crmrules.examples.harness.export.bitrix24.internal.reference.Users;
import io.crmrules.model.CrmStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * Reads a folder of Bitrix24 REST answers, in folders of any depth. Each file is the body of one call, or of a batch, and
 * is named after the method, with whatever suffix tells its pages apart or says whom it is about:
 * {@code crm.deal.list.json}, {@code crm.deal.list_2.json}, {@code crm.timeline.comment.list-101.json}.
 *
 * <p>Needed are crm.deal.list, crm.lead.list or crm.item.list for deals, and crm.status.list or crm.dealcategory.stage.list.
 * Each of these adds what it knows: crm.category.list, crm.dealcategory.list, crm.deal.fields, crm.deal.userfield.list,
 * user.get, department.get, crm.contact.list, crm.company.list, crm.deal.contact.items.get, crm.activity.list,
 * tasks.task.list, crm.timeline.comment.list, crm.stagehistory.list, voximplant.statistic.get, crm.item.list of smart
 * invoices, crm.invoice.list, crm.quote.list, crm.item.payment.list,
 * crm.documentgenerator.document.list, calendar.settings.get, timeman.settings. What is not proven complete is
 * read but does not count as carried. The snapshot speaks of the moment of the newest answer, unless told otherwise.
 */
public final class Bitrix24Export implements ExportReader {

    @Override
    public String name() {
        return "bitrix24";
    }

    @Override
    public boolean recognises(Path export) {
        try {
            return Files.isDirectory(export)
                    && !ExportFolder.open(export).files().isEmpty();
        } catch (UnreadableExportException e) {
            return false;
        }
    }

    @Override
    public CrmStream read(Path export, ReadingOptions options) throws UnreadableExportException {
        ExportFolder folder = ExportFolder.open(export);
        demand(
                folder,
                export,
                folder.has(Resource.DEALS) || folder.has(Resource.ITEMS) || folder.has(Resource.LEADS),
                "crm.deal.list.json");
        demand(
                folder,
                export,
                folder.has(Resource.STATUSES) || folder.has(Resource.OLD_STAGES),
                "crm.status.list.json");
        return CrmStream.of(Assembly.of(folder, options).snapshot(export, options));
    }

    @Override
    public Map<String, String> positions(Path export) throws UnreadableExportException {
        return Users.positions(new Bodies(ExportFolder.open(export)));
    }

    private static void demand(ExportFolder folder, Path export, boolean there, String name)
            throws UnreadableExportException {
        if (!there) {
            String strangers = folder.strangers().isEmpty() ? "" : " Not recognised: " + folder.someStrangers() + ".";
            throw new UnreadableExportException(export + " has no " + name + " and so is no export of Bitrix24."
                    + strangers + " Maybe the files are not named after the REST method that answered.");
        }
    }
}
